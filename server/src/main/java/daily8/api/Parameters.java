package daily8.api;

import io.javalin.http.Context;

/// Reads what stands in a query, within limits (S26).
final class Parameters {
    private Parameters() {}

    static int number(Context ctx, String name, int min, int max, int usual) {
        String text = ctx.queryParam(name);
        if (text == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with a number out of range
        }
        throw new UnusableRequest(name + " is a number from " + min + " to " + max);
    }
}
