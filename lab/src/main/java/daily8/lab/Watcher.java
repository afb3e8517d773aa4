package daily8.lab;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            styled => {
              const found = [];
              const safe = /^(https?:|mailto:|[/#?]|$)/i;
              const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'ping',
                'background', 'xlink:href', 'srcset'];
              for (const element of document.querySelectorAll('*')) {
                for (const { name, value } of element.attributes) {
                  const style = name === 'style' && !(styled && /^[\\w\\s:;,.'%#-]*$/.test(value));
                  if (/^on/i.test(name) || style || name === 'srcdoc'
                      || (addresses.includes(name) && !safe.test(value))) {
                    found.push('attribute ' + name + '=' + value);
                  }
                }
                for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle', 'animationstart']) {
                  element.dispatchEvent(new Event(type));
                }
              }
              const fields = [...document.querySelectorAll('input, textarea')].map(f => f.value);
              return { found, text: document.documentElement.textContent + fields.join(' ') };
            }
            """;

    /// Opens every feature of the page's panel, one after the other, as clicks do.
    private static final String OPEN =
            """
            async selector => {
              const buttons = [...document.querySelectorAll(selector)];
              const texts = [];
              for (const button of buttons) {
                button.click();
                const answer = button.closest('[data-panel]').querySelector('[data-answer]');
                for (let i = 0; i < 400 && answer.hasAttribute('aria-busy'); i++) {
                  await new Promise(done => setTimeout(done, 5));
                }
                texts.push(answer.textContent);
              }
              return texts.join(' ');
            }
            """;

    /// Fills in a form by names and sends it by its button.
    private static final String SEND =
            """
            ([fields, button]) => {
              const pressed = document.querySelector(button);
              for (const name in fields) {
                pressed.form.elements[name].value = fields[name];
              }
              pressed.formNoValidate = true;
              pressed.click();
            }
            """;

    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final boolean held;
    private final List<String> seen = new ArrayList<>();
    private String text = "";
    private boolean crashed;
    private int loads;

    /// `origin` is the only one that may be asked, without a slash at the end. `held` stops what is
    /// asked elsewhere on its way, for pages that no policy guards, which may have plain styles; it
    /// costs time.
    Watcher(Browser browser, String origin, boolean held) {
        this.origin = origin;
        this.held = held;
        this.browser = browser;
        this.context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        context.addInitScript(MARKERS);
        if (held) {
            context.route(url -> !url.startsWith(origin + "/"), route -> route.abort());
        }
        this.page = context.newPage();
        page.onRequest(request -> {
            boolean inside = request.url().startsWith("data:") || request.url().startsWith("blob:");
            if (!request.url().startsWith(origin + "/") && !inside) {
                seen.add("asked " + request.url());
            }
        });
        page.onCrash(_ -> crashed = true);
        page.onLoad(_ -> loads++);
        page.onDialog(dialog -> {
            seen.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            // A picture that its publisher does not have is no misbehaviour of the page.
            // Nor is a form that was sent back.
            boolean missing = message.text().startsWith("Failed to load resource: the server");
            if (message.type().equals("error") && !missing) {
                seen.add(message.text());
            }
        });
        page.onPageError(error -> seen.add("script error " + error));
    }

    /// What was seen there; empty where the page is as it should be.
    List<String> visit(String path) {
        return look(() -> {
            Response response =
                    page.navigate(
                            origin + path,
                            new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            if (response == null || response.status() >= 500) {
                seen.add("no page");
            } else if (response.headers().getOrDefault("content-type", "").contains("html")) {
                touch();
            }
        });
    }

    private List<String> look(Runnable action) {
        seen.clear();
        text = "";
        try {
            action.run();
            if (!page.url().startsWith(origin + "/")) {
                seen.add("went to " + page.url());
            }
        } catch (PlaywrightException e) {
            seen.add("no page: " + said(e));
        }
        return List.copyOf(seen);
    }

    /// The first line of what it says is a brace.
    private static String said(PlaywrightException e) {
        return String.valueOf(e.getMessage()).lines().limit(2).collect(Collectors.joining());
    }

    private void touch() {
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(TOUCH, held);
        if (answer.get("found") instanceof List<?> words) {
            words.forEach(word -> seen.add(word.toString()));
        }
        text += answer.get("text");
    }

    /// Opens in place what the page offers: each is clicked, its answer looked at.
    List<String> open(String selector) {
        return look(() -> {
            text = String.valueOf(page.evaluate(OPEN, selector));
            touch();
        });
    }

    /// Sends a form of the page that is open, and looks at what comes back.
    List<String> send(Map<String, String> fields, String button) {
        return look(() -> {
            int before = loads;
            page.evaluate(SEND, List.of(fields, button));
            // Not by its answer, which comes while the old page still stands there.
            page.waitForCondition(() -> loads > before);
            touch();
        });
    }

    /// All text of the page that was looked at last.
    String text() {
        return text;
    }

    void signIn(String session) {
        context.addCookies(List.of(new Cookie("d8-session", session).setUrl(origin)));
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
