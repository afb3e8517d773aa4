package daily8.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What a text means, as a direction: a byte a component. `model` names what made it: only those of
/// one model can be compared.
@SuppressWarnings("ArrayRecordComponent") // compared by its content below
public record Meaning(String model, byte[] direction) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meaning that
                && model.equals(that.model)
                && Arrays.equals(direction, that.direction);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(direction);
    }
}
