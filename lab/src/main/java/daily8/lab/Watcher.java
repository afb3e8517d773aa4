package daily8.lab;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/// Looks at pages in Chromium and tells what they did that a page of ours does not: run a script of
/// somebody else's, break the policy, ask another origin, hold an active attribute.
final class Watcher implements AutoCloseable {
    /// What hostile scripts call to show that they run; ours call none of these.
    private static final String MARKERS =
            """
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
              window[name] = () => console.error('a script ran: ' + name);
            }
            """;

    /// Fires what handlers wait for, and names what could act when it is touched.
    private static final String TOUCH =
            """
            () => {
              const found = [];
              const safe = /^(https?:|mailto:|[/#?]|$)/i;
              const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'ping',
                'background', 'xlink:href', 'srcset'];
              for (const element of document.querySelectorAll('*')) {
                for (const { name, value } of element.attributes) {
                  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc'
                      || (addresses.includes(name) && !safe.test(value))) {
                    found.push('attribute ' + name + '=' + value);
                  }
                }
                for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart']) {
                  element.dispatchEvent(new Event(type));
                }
              }
              return found;
            }
            """;

    private static final double OPENED_WITHIN_MILLIS = 150;

    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> seen = new ArrayList<>();
    private boolean crashed;

    /// `origin` is the only one that may be asked, without a slash at the end.
    Watcher(Browser browser, String origin) {
        this.origin = origin;
        this.browser = browser;
        this.context = browser.newContext();
        context.addInitScript(MARKERS);
        context.route(
                url -> !url.startsWith(origin + "/"),
                route -> {
                    seen.add("asked " + route.request().url());
                    route.abort();
                });
        this.page = context.newPage();
        page.onCrash(_ -> crashed = true);
        page.onDialog(dialog -> {
            seen.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            // A picture that its publisher does not have is no misbehaviour of the page.
            boolean missing = message.text().startsWith("Failed to load resource: the server");
            if (message.type().equals("error") && !missing) {
                seen.add(message.text());
            }
        });
        page.onPageError(error -> seen.add("script error " + error));
    }

    /// What was seen there; empty where the page is as it should be.
    List<String> visit(String path) {
        seen.clear();
        try {
            Response response =
                    page.navigate(
                            origin + path,
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            if (response == null || response.status() >= 500) {
                seen.add("no page");
            } else if (response.headers().getOrDefault("content-type", "").contains("html")) {
                ((List<?>) page.evaluate(TOUCH)).forEach(word -> seen.add(word.toString()));
            }
            if (!page.url().startsWith(origin + "/")) {
                seen.add("went to " + page.url());
            }
        } catch (PlaywrightException e) {
            seen.add("no page: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return List.copyOf(seen);
    }

    /// Opens in place what the page offers: each is clicked, its answer looked at.
    List<String> open(String selector) {
        seen.clear();
        for (Locator button : page.locator(selector).all()) {
            button.click();
            page.waitForTimeout(OPENED_WITHIN_MILLIS);
            ((List<?>) page.evaluate(TOUCH)).forEach(word -> seen.add(word.toString()));
        }
        return List.copyOf(seen);
    }

    /// Whether browser or page went down, so that nothing more is seen.
    boolean isGone() {
        return crashed || page.isClosed() || !browser.isConnected();
    }

    /// The addresses that the page's links lead to, within this site.
    List<String> links(String selector) {
        List<?> found =
                (List<?>)
                        page.evaluate(
                                "s => [...document.querySelectorAll(s)].map(a => a.getAttribute('href'))",
                                selector);
        return found.stream().map(Object::toString).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
