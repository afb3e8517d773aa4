package daily8.web.admin;

import daily8.model.Role;
import daily8.web.frame.PageRenderer;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;

/// What only admins see. The gate keeps others from changing anything there; this keeps them from
/// looking.
record AdminPlace(PageRenderer renderer) {
    Handler only(Handler answer) {
        return ctx -> {
            check(ctx);
            answer.handle(ctx);
        };
    }

    private void check(Context ctx) {
        if (!renderer.viewer(ctx).is(Role.ADMIN)) {
            throw new ForbiddenResponse();
        }
    }
}
