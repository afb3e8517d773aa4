package daily8.web.frame;

import io.javalin.config.RoutesConfig;

/// A group of addresses that the site answers. What it adds stands in docs/reference/routes.md.
public interface Routes {
    void addTo(RoutesConfig routes);

    /// Ends the answers that would go on: the site stops.
    default void endStreams() {}
}
