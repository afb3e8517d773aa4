package daily8.api;

import daily8.web.frame.Routes;
import io.javalin.config.RoutesConfig;

/// Says as JSON what was wrong with a request.
public final class ApiErrors implements Routes {
    @Override
    public void addTo(RoutesConfig routes) {
        routes.exception(
                UnusableRequest.class,
                (e, ctx) -> Json.refuse(ctx, 400, String.valueOf(e.getMessage())));
    }
}
