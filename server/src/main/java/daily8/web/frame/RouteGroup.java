package daily8.web.frame;

import io.javalin.config.RoutesConfig;
import java.util.List;

/// Several groups of addresses as one.
public record RouteGroup(List<Routes> parts) implements Routes {
    public RouteGroup {
        parts = List.copyOf(parts);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }

    @Override
    public void endStreams() {
        parts.forEach(Routes::endStreams);
    }
}
