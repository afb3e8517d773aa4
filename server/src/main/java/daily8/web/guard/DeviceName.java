package daily8.web.guard;

import java.util.List;

/// What a browser is called by its owner, from what it calls itself: `Firefox, Linux`.
public final class DeviceName {
    /// A word of the header and the name it stands for; the first that is found counts, since
    /// browsers name those whose pages they want to be served.
    private record Sign(String word, String name) {}

    private static final List<Sign> BROWSERS =
            List.of(
                    new Sign("Firefox/", "Firefox"),
                    new Sign("Edg/", "Edge"),
                    new Sign("OPR/", "Opera"),
                    new Sign("SamsungBrowser/", "Samsung Internet"),
                    new Sign("Chrome/", "Chrome"),
                    new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("Android", "Android"),
                    new Sign("iPhone", "iPhone"),
                    new Sign("iPad", "iPad"),
                    new Sign("Windows", "Windows"),
                    new Sign("Mac OS X", "macOS"),
                    new Sign("Linux", "Linux"));

    private static final int LENGTH = 60;

    private DeviceName() {}

    /// Empty where it says nothing.
    public static String of(String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        if (browser.isEmpty()) {
            return agent.length() > LENGTH ? agent.substring(0, LENGTH) : agent;
        }
        return system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String first(List<Sign> signs, String agent) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.word))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
