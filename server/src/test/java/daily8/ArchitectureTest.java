package daily8;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import daily8.base.net.GuardedHttp;
import daily8.testing.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The table of who may use whom, kept true. Each row names only earlier rows, so that a cycle
/// cannot be written down; each heavy library has one door.
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("daily8/templates"))
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("daily8");

    @Test
    void everyPackageHasARowAndUsesOnlyTheEarlierRowsThatItNames() {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            String from = packageOf(type);
            Layers.Row row = Layers.ROWS.get(from);
            if (row == null) {
                faults.add(type.getName() + " lives in a package that has no row");
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String to = packageOf(target);
                if (Layers.ROWS.containsKey(to) && !to.equals(from) && !row.uses().contains(to)) {
                    faults.add(from + " uses " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(new TreeSet<>(faults)).isEmpty();
    }

    @Test
    void eachRowNamesOnlyEarlierRows() {
        List<String> seen = new ArrayList<>();
        for (Map.Entry<String, Layers.Row> row : Layers.ROWS.entrySet()) {
            assertThat(seen).as(row.getKey()).containsAll(row.getValue().uses());
            seen.add(row.getKey());
        }
    }

    @Test
    void eachHeavyLibraryHasOneDoor() {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getBaseComponentType().getName();
                for (Map.Entry<String, List<String>> door : Layers.DOORS.entrySet()) {
                    boolean belongs =
                            door.getValue().stream()
                                    .anyMatch(open -> opensTo(open, packageOf(type)));
                    if (target.startsWith(door.getKey()) && !belongs) {
                        faults.add(packageOf(type) + " must not use " + target);
                    }
                }
            }
        }
        assertThat(new TreeSet<>(faults)).isEmpty();
    }

    private static boolean opensTo(String door, String name) {
        return door.endsWith(".*")
                ? name.startsWith(door.substring(0, door.length() - 1))
                : name.equals(door);
    }

    @Test
    void s4_onlyTheNetPackageOpensSockets() {
        List<String> openers =
                List.of(
                        "java.net.Socket",
                        "java.net.ServerSocket",
                        "java.net.DatagramSocket",
                        "java.net.http.HttpClient",
                        "java.net.URLConnection",
                        "java.net.HttpURLConnection",
                        "java.nio.channels.SocketChannel",
                        "java.nio.channels.ServerSocketChannel",
                        "javax.net.SocketFactory");
        List<String> faults = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (packageOf(type).equals("daily8.base.net")) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getName();
                boolean opensUrl = dependency.getDescription().contains("java.net.URL.open");
                if (openers.contains(target) || opensUrl) {
                    faults.add(dependency.getDescription());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /// Whoever begins to ask the web adds itself to the ways that [S4OutboundPathsTest] tries. The
    /// warm-up asks this process itself.
    @Test
    void s4_everyClassThatAsksTheWebIsTriedThere() {
        Set<String> asking = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean asks =
                    type.getMethodCallsFromSelf().stream()
                            .anyMatch(call ->
                                    call.getTargetOwner().isEquivalentTo(GuardedHttp.class)
                                            && call.getName().equals("get"));
            if (asks
                    && !packageOf(type).equals("daily8.base.net")
                    && !type.isEquivalentTo(WarmUp.class)) {
                asking.add(type.getSimpleName());
            }
        }
        assertThat(asking)
                .containsExactly(
                        "FeedFinder", "FeedPoller", "PageFetcher", "PictureProxy", "Robots");
    }

    @Test
    void theTableInTheArchitecturePageIsTheOneThatIsChecked() throws IOException {
        Path page = Checkout.root().resolve("ARCHITECTURE.md");
        String text = Files.readString(page);
        String start = "<!-- table: written by ArchitectureTest -->\n";
        String end = "<!-- end of table -->";
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf(end);
        assertThat(to).as("the markers of the table").isGreaterThanOrEqualTo(from);
        String written = text.substring(0, from) + Layers.table() + text.substring(to);
        if (Boolean.getBoolean("bless")) {
            Files.writeString(page, written);
        }
        assertThat(Files.readString(page)).isEqualTo(written);
    }

    @Test
    void theDiagramOfTheFlowNamesThePackagesThatThereAre() throws IOException {
        String page = Files.readString(Checkout.root().resolve("ARCHITECTURE.md"));
        Map<String, List<String>> steps = new LinkedHashMap<>();
        steps.put("daily8.poll", List.of("poll"));
        steps.put("daily8.store", List.of("save"));
        steps.put("daily8.fetch", List.of("fetch"));
        steps.put("daily8.extract", List.of("extract"));
        steps.put("daily8.index", List.of("index"));
        steps.put("daily8.reading", List.of("reading"));
        String diagram =
                page.substring(
                        page.indexOf("```text"),
                        page.indexOf("```\n", page.indexOf("```text") + 3));
        steps.forEach((name, words) -> {
            assertThat(Layers.ROWS).containsKey(name);
            words.forEach(word -> assertThat(diagram).contains(word));
        });
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName();
    }
}
