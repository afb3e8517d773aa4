package daily8;

import daily8.cli.Command;
import java.util.List;

/// Builds every object once, by hand, in the order of the flow: the contents page of the code.
final class Wiring {
    private Wiring() {}

    static List<Command> commands() {
        return List.of();
    }
}
