package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import daily8.model.ParsedFeed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A feed opens no file and no address, whatever its DOCTYPE asks for.
class S8XxeTest {
    private static final String SECRET = "the-content-of-a-file";

    private final AtomicInteger hits = new AtomicInteger();
    private HttpServer canary = server();

    @TempDir Path folder = Path.of(".");

    @BeforeEach
    void startsTheCanary() {
        canary.start();
    }

    @AfterEach
    void stopsTheCanary() {
        canary.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"FILE\">]><rss><channel><title>a&x;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"HTTP\">]><rss><channel><title>a&x;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x PUBLIC \"p\" \"HTTP\">]><rss><channel><title>a&x;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"HTTP\">%x;]><rss><channel><title>a</title></channel></rss>",
                "<!DOCTYPE rss SYSTEM \"HTTP\"><rss><channel><title>a</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"FILE\">]><rss><channel><title>a&x;<b></title></channel></rss>",
                "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\"><channel><title>a<xi:include href=\"FILE\""
                        + " parse=\"text\"/></title></channel></rss>",
                "<?xml-stylesheet href=\"HTTP\" type=\"text/xsl\"?><rss><channel><title>a</title></channel></rss>",
                "<rss xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x HTTP\">"
                        + "<channel><title>a</title></channel></rss>"
            })
    void s8_nothingOutsideTheFeedIsRead(String template) throws IOException {
        Path file = folder.resolve("secret.txt");
        Files.writeString(file, SECRET);
        String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x.dtd";
        String feed = template.replace("FILE", file.toUri().toString()).replace("HTTP", address);
        ParsedFeed parsed = new FeedParser().parse(feed.getBytes(StandardCharsets.UTF_8), "", "");
        assertThat(parsed.title()).startsWith("a").doesNotContain(SECRET);
        assertThat(hits).hasValue(0);
    }

    /// The second wall: the DOCTYPE is cut off before, but the parser would not follow it either.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"FILE\">]><rss>a&x;</rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"HTTP\">]><rss>a&x;</rss>",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"HTTP\">%x;]><rss>a</rss>",
                "<!DOCTYPE rss SYSTEM \"HTTP\"><rss>a</rss>"
            })
    void s8_theParserItselfOpensNothing(String template) throws Exception {
        Path file = folder.resolve("secret.txt");
        Files.writeString(file, SECRET);
        String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x.dtd";
        String document =
                template.replace("FILE", file.toUri().toString()).replace("HTTP", address);
        XMLStreamReader reader = new SafeXml().reader(document);
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        assertThat(text.toString()).isEqualTo("a");
        assertThat(hits).hasValue(0);
    }

    @Test
    void s8_theCanaryWouldHaveSung() throws IOException {
        String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x.dtd";
        java.net.URI.create(address).toURL().openStream().close();
        assertThat(hits).hasValue(1);
    }

    private HttpServer server() {
        try {
            InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            HttpServer server = HttpServer.create(any, 0);
            server.createContext(
                    "/",
                    exchange -> {
                        hits.incrementAndGet();
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
