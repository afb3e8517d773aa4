package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What a reader on a slow phone waits for: page, style sheet and scripts, compressed; fonts and
/// pictures come after.
class PageWeightTest {
    private static final int MOST = 70_000;

    @Test
    void anArticlePageIsLight() throws Exception {
        try (SiteFixture site = new SiteFixture();
                HttpClient http = HttpClient.newHttpClient()) {
            UnderstoodMorning morning = new UnderstoodMorning(site);
            String path = "/en/article/" + morning.longest().id();
            byte[] page = compressed(http, site, path);
            Document html = Jsoup.parse(text(page));
            List<String> files =
                    new ArrayList<>(html.select("link[rel=stylesheet]").eachAttr("href"));
            files.addAll(html.select("script[src]").eachAttr("src"));
            int sum = page.length;
            for (String file : files) {
                sum += compressed(http, site, file).length;
            }

            assertThat(files).hasSizeGreaterThanOrEqualTo(3);
            assertThat(sum).as("bytes of %s and %s", path, files).isLessThanOrEqualTo(MOST);
        }
    }

    private static byte[] compressed(HttpClient http, SiteFixture site, String path)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(
                        HttpRequest.newBuilder(site.url(path))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        return answer.body();
    }

    private static String text(byte[] gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
