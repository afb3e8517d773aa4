package daily8.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options that all pipe commands share, and the numbers that one of them takes besides.
record PipeOptions(boolean quiet, Map<String, Integer> numbers) {
    private static final NumberOption THREADS =
            new NumberOption(
                    "--threads",
                    Runtime.getRuntime().availableProcessors(),
                    1,
                    256,
                    "how many lines are worked on at once");

    static PipeOptions parse(List<String> arguments) {
        return parse(arguments, List.of());
    }

    static PipeOptions parse(List<String> arguments, List<NumberOption> own) {
        List<NumberOption> known = Stream.concat(Stream.of(THREADS), own.stream()).toList();
        Map<String, Integer> numbers = new TreeMap<>();
        known.forEach(option -> numbers.put(option.name(), option.usual()));
        boolean quiet = false;
        for (int i = 0; i < arguments.size(); i++) {
            String[] argument = arguments.get(i).split("=", 2);
            if (argument[0].equals("--quiet") && argument.length == 1) {
                quiet = true;
            } else if (argument.length == 2) {
                numbers.put(argument[0], option(known, argument[0]).parse(argument[1]));
            } else {
                NumberOption option = option(known, argument[0]);
                i++;
                numbers.put(
                        option.name(), option.parse(i < arguments.size() ? arguments.get(i) : ""));
            }
        }
        return new PipeOptions(quiet, numbers);
    }

    int threads() {
        return number(THREADS);
    }

    /// The number of an option that was given to [#parse].
    int number(NumberOption option) {
        return numbers.getOrDefault(option.name(), option.usual());
    }

    private static NumberOption option(List<NumberOption> known, String name) {
        return known.stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "unknown argument '"
                                        + name
                                        + "'; it takes "
                                        + known.stream()
                                                .map(option -> option.name() + " N")
                                                .collect(Collectors.joining(", "))
                                        + " and --quiet"));
    }
}
