package daily8.html;

import java.util.List;

/// A feed that carries the same hostile text in every place that a reader may see or follow.
record HostileFeed(String name, String type, String body) {
    static List<HostileFeed> with(String payload) {
        String cdata = "<![CDATA[" + payload.replace("]]>", "]]]]><![CDATA[>") + "]]>";
        String escaped = escaped(payload);
        return List.of(
                new HostileFeed("RSS, CDATA", "application/rss+xml", rss(cdata, escaped)),
                new HostileFeed("RSS, escaped", "application/rss+xml", rss(escaped, escaped)),
                new HostileFeed("RSS, as it is", "application/rss+xml", rss(payload, escaped)),
                new HostileFeed("Atom", "application/atom+xml", atom(escaped)),
                new HostileFeed("JSON Feed", "application/feed+json", json(payload)));
    }

    private static String rss(String text, String attribute) {
        return """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>TEXT</title><link>TEXT</link><description>TEXT</description><image><url>TEXT</url></image>
        <item><title>TEXT</title><link>https://news.example/1</link><guid isPermaLink="false">TEXT</guid>
        <description>TEXT</description><content:encoded>TEXT</content:encoded></item>
        <item><title>Two</title><link>TEXT</link><guid isPermaLink="true">TEXT</guid><author>TEXT</author>
        <dc:creator>TEXT</dc:creator><category domain="ATTRIBUTE">TEXT</category><comments>TEXT</comments>
        <enclosure url="ATTRIBUTE" type="image/png" length="ATTRIBUTE"/>
        <media:content url="ATTRIBUTE" medium="image"/><media:thumbnail url="ATTRIBUTE"/>
        <pubDate>TEXT</pubDate><description>TEXT</description></item>
        </channel></rss>
        """
                .replace("TEXT", text)
                .replace("ATTRIBUTE", attribute);
    }

    private static String atom(String text) {
        return """
        <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">TEXT</title><id>TEXT</id><link href="TEXT"/>
        <entry><id>TEXT</id><title type="html">TEXT</title><link href="https://news.example/3"/>
        <author><name>TEXT</name><uri>TEXT</uri><email>TEXT</email></author><category term="TEXT" label="TEXT"/>
        <summary type="html">TEXT</summary><content type="html" xml:base="TEXT">TEXT</content></entry>
        <entry><id>b</id><title type="text">TEXT</title><link rel="alternate" href="TEXT"/>
        <link rel="enclosure" href="TEXT" type="image/png"/><content type="text">TEXT</content></entry>
        <entry><id>c</id><title>Three</title><link href="https://news.example/4"/>
        <content src="TEXT" type="TEXT"/></entry>
        </feed>
        """
                .replace("TEXT", text);
    }

    private static String json(String payload) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < payload.length(); i++) {
            char c = payload.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\';
            text.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return """
        {"version":"https://jsonfeed.org/version/1.1","title":TEXT,"home_page_url":TEXT,"icon":TEXT,
        "items":[{"id":TEXT,"url":"https://news.example/5","title":TEXT,"content_html":TEXT,"summary":TEXT,
        "image":TEXT,"authors":[{"name":TEXT,"url":TEXT}],"tags":[TEXT],
        "attachments":[{"url":TEXT,"mime_type":TEXT}]},
        {"id":"e","url":TEXT,"external_url":TEXT,"content_text":TEXT}]}
        """
                .replace("TEXT", text.append('"'));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
