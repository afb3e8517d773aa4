package daily8.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Somebody at a real browser, in one language, on a desk or a phone, with scripts or without. With
/// `DAILY8_TEST_SHOTS=DIR` every page looked at is kept as a picture.
public final class PageReader implements AutoCloseable {
    /// The method that tests take their readers from: one of each language at each device.
    public static final String EVERYBODY = "daily8.testing.PageReader#everybody";

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int PATIENCE_MILLIS = 10_000;

    public final Page page;
    public final String language;
    private final String url;
    private final Device device;
    private final BrowserContext context;
    private final List<String> noise = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    /// What they read with.
    public enum Device {
        /// Light, with scripts.
        DESK,
        /// Dark, with scripts.
        PHONE,
        /// Light, without scripts.
        PLAIN_PHONE
    }

    static Stream<Arguments> everybody() {
        return Stream.of("en", "ar")
                .flatMap(language ->
                        Stream.of(Device.values()).map(device -> Arguments.of(language, device)));
    }

    public PageReader(Chromium chromium, SiteFixture site, String language, Device device) {
        this.url = site.url();
        this.places.add(url);
        this.language = language;
        this.device = device;
        boolean desk = device == Device.DESK;
        boolean dark = device == Device.PHONE;
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(desk ? DESK : PHONE, desk ? 900 : 844)
                                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                                        .setJavaScriptEnabled(device != Device.PLAIN_PHONE));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        listen();
    }

    /// Gathers what a quiet page does not do: complain, break its policy, ask elsewhere.
    private void listen() {
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("Failed to load resource");
            if (List.of("error", "warning").contains(message.type()) && !expected) {
                noise.add(message.text());
            }
        });
        page.onPageError(noise::add);
        page.onRequest(request -> {
            if (places.stream().noneMatch(place -> request.url().startsWith(place + "/"))) {
                noise.add("asked " + request.url());
            }
        });
    }

    /// Their way leads to this site too, which is not ours to judge.
    public PageReader goingTo(String origin) {
        places.add(origin);
        return this;
    }

    /// Opens a page of this language: `/account`.
    public PageReader open(String path) {
        page.navigate(url + "/" + language + path);
        return this;
    }

    public PageReader fill(String field, String text) {
        page.locator("[name=" + field + "]").last().fill(text);
        return this;
    }

    /// Gives a file to the form that takes one.
    public PageReader bring(String name, byte[] content) {
        page.locator("main input[type=file]")
                .setInputFiles(new FilePayload(name, "text/x-opml", content));
        page.locator("main form[enctype] button").click();
        return this;
    }

    /// Presses the first button of this selector within the page's content.
    public PageReader press(String button) {
        page.locator("main " + button).first().click();
        return this;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public String path() {
        return page.url().substring(url.length());
    }

    /// The page at hand is accessible, quiet, and no wider than the screen.
    public PageReader look(String name) {
        String shots = System.getenv().getOrDefault("DAILY8_TEST_SHOTS", "");
        if (!shots.isEmpty()) {
            String file = name + "-" + language + "-" + device + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(shots).resolve(file)));
        }
        if (device != Device.PLAIN_PHONE) {
            assertThat(violations()).as(name).isEmpty(); // looks by script
        }
        assertThat(noise).as(name).isEmpty();
        int wider =
                (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(wider).as("how much wider %s is than the screen", name).isNotPositive();
        return this;
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId()
                                        + ": "
                                        + rule.getHelp()
                                        + " "
                                        + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
