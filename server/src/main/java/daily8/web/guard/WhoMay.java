package daily8.web.guard;

import daily8.model.Role;
import daily8.web.words.UiLanguage;
import java.util.Optional;

/// Which role an unsafe request needs, by its path. What is not named here changes the site for
/// all.
final class WhoMay {
    private WhoMay() {}

    /// Empty where everybody may ask, and the route itself looks at who it is: people's own things.
    static Optional<Role> change(String path) {
        String prefix = UiLanguage.ofPath(path).prefix();
        String local = path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
        int end = local.indexOf('/', 1);
        return switch (end < 0 ? local : local.substring(0, end)) {
            case "/my", "/account", "/comments" -> Optional.empty();
            case "/moderation" -> Optional.of(Role.MODERATOR);
            case "/admin" -> Optional.of(Role.ADMIN);
            default -> Optional.of(Role.EDITOR);
        };
    }

    /// Where a secret in the address itself says that its bearer may: mail programs send no form of
    /// ours when somebody leaves a list in one click (RFC 8058).
    static boolean linkProves(String path) {
        return path.startsWith(UiLanguage.ofPath(path).prefix() + "/mail/leave/");
    }
}
