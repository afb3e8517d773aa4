package daily8.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What every page in a browser is asked: whether it is accessible, and whether it is quiet.
public final class PageChecks {
    public static final int DESK = 1280;
    public static final int PHONE = 390;

    private PageChecks() {}

    public static BrowserContext context(Chromium chromium, int width, boolean script) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, width == PHONE ? 844 : 900)
                                .setColorScheme(
                                        width == PHONE ? ColorScheme.DARK : ColorScheme.LIGHT)
                                .setJavaScriptEnabled(script));
    }

    /// Gathers what a quiet page does not do: complain, break its policy, ask elsewhere.
    public static List<String> listen(Page page, String site) {
        List<String> noise = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("404 (Not Found)");
            if (List.of("error", "warning").contains(message.type()) && !expected) {
                noise.add(message.text());
            }
        });
        page.onPageError(noise::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(site + "/")) {
                noise.add("asked " + request.url());
            }
        });
        return noise;
    }

    /// What axe-core finds wrong.
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(PageChecks::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
    }
}
