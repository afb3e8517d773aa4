package daily8.web.frame;

import daily8.html.HtmlText;
import java.net.URI;
import java.util.List;

/// Leads publishers' pictures through this site, so that no page asks another origin.
public interface Pictures {
    /// The address here of a publisher's picture, at most `width` pixels wide.
    String address(URI picture, int width);

    /// Clean HTML with the addresses of its pictures led through this site, and marks in its text.
    String html(String clean, List<HtmlText.Mark> marks);
}
