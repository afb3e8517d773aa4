package daily8.web.read;

import daily8.web.frame.Routes;
import io.javalin.config.RoutesConfig;

/// What search engines are told: the texts here are the publishers', who want to be found
/// themselves.
public final class RobotRoutes implements Routes {
    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/robots.txt",
                ctx ->
                        ctx.header("Cache-Control", "public, max-age=86400")
                                .contentType("text/plain; charset=utf-8")
                                .result("User-agent: *\nDisallow: /\n"));
    }
}
