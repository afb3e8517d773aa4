package daily8.web;

import java.net.URI;

/// Leads publishers' pictures through this site, so that no page asks another origin.
public interface Pictures {
    /// The address here of a publisher's picture, at most `width` pixels wide.
    String address(URI picture, int width);

    /// Clean HTML with the addresses of its pictures led through this site.
    String html(String clean);
}
