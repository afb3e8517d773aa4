package daily8.cli;

import java.util.List;

/// The options that all pipe commands share.
record PipeOptions(int threads, boolean quiet) {
    private static final int MOST_THREADS = 256;

    static PipeOptions parse(List<String> arguments) {
        int threads = Runtime.getRuntime().availableProcessors();
        boolean quiet = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--quiet")) {
                quiet = true;
            } else if (argument.equals("--threads") && i + 1 < arguments.size()) {
                threads = threads(arguments.get(++i));
            } else if (argument.startsWith("--threads=")) {
                threads = threads(argument.substring("--threads=".length()));
            } else {
                throw new IllegalArgumentException(
                        "unknown argument '" + argument + "'; it takes --threads N and --quiet");
            }
        }
        return new PipeOptions(threads, quiet);
    }

    private static int threads(String text) {
        try {
            int threads = Integer.parseInt(text);
            if (threads >= 1 && threads <= MOST_THREADS) {
                return threads;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers out of range
        }
        throw new IllegalArgumentException(
                "--threads takes a number from 1 to " + MOST_THREADS + ", not '" + text + "'");
    }
}
