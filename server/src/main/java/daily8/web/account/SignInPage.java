package daily8.web.account;

/// The page to sign in at: `name` as it was typed, `next` where to go afterwards, `said` what came
/// of the last try, `minutes` how long to wait, `provider` whom one may sign in with, if any.
public record SignInPage(
        String name, String next, Said said, long minutes, boolean firstOne, String provider) {
    /// What the page says above its form.
    public enum Said {
        NOTHING,
        /// The account is deleted, at this browser's word.
        LEFT,
        WRONG,
        SUSPENDED,
        LATER
    }
}
