package daily8.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The options of the commands that see all lines together: `stories` and `related`.
record StreamOptions(PipeOptions pipe, boolean online, Duration window, boolean timed) {
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 36_500;

    static StreamOptions parse(List<String> arguments) {
        List<String> others = new ArrayList<>();
        boolean online = false;
        boolean timed = true;
        int days = USUAL_DAYS;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--final") || argument.equals("--online")) {
                online = argument.equals("--online");
            } else if (argument.equals("--no-time")) {
                timed = false;
            } else if (argument.equals("--window-days") && i + 1 < arguments.size()) {
                days = days(arguments.get(++i));
            } else if (argument.startsWith("--window-days=")) {
                days = days(argument.substring("--window-days=".length()));
            } else {
                others.add(argument);
            }
        }
        return new StreamOptions(PipeOptions.parse(others), online, Duration.ofDays(days), timed);
    }

    private static int days(String text) {
        try {
            int days = Integer.parseInt(text);
            if (days >= 1 && days <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers out of range
        }
        throw new IllegalArgumentException(
                "--window-days takes a number from 1 to " + MOST_DAYS + ", not '" + text + "'");
    }
}
