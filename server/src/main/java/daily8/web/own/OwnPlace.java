package daily8.web.own;

import daily8.model.AccountId;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.guard.SafeRedirect;
import daily8.web.words.UiLanguage;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What only people with an account have. Others are led to the door, and come back to where they
/// were after it.
record OwnPlace(PageRenderer renderer, UiLanguage language) {
    /// Answers somebody who is signed in.
    interface Answer {
        void to(Context ctx, AccountId account) throws Exception;
    }

    Handler only(Answer answer) {
        return ctx -> {
            Optional<AccountId> account = renderer.viewer(ctx).account();
            if (account.isPresent()) {
                answer.to(ctx, account.get());
            } else {
                toTheDoor(ctx);
            }
        };
    }

    private void toTheDoor(Context ctx) {
        String query = ctx.queryString();
        String here =
                ctx.method().name().equals("GET")
                        ? ctx.path() + (query == null ? "" : "?" + query)
                        : OwnMarkRoutes.sent(ctx, "next");
        String next = SafeRedirect.orElse(here, "");
        ctx.redirect(
                language.prefix()
                        + "/account/sign-in"
                        + (next.isEmpty()
                                ? ""
                                : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)),
                HttpStatus.SEE_OTHER);
    }
}
