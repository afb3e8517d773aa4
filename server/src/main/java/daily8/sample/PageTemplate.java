package daily8.sample;

import java.util.Map;

/// A page with gaps: `${name}` is filled with escaped text, `${name|html}` with markup as it is.
///
/// A gap that nothing is given for is a mistake, not an empty place.
record PageTemplate(String text) {
    private static final String AS_MARKUP = "|html";

    static PageTemplate named(String name) {
        return new PageTemplate(SampleResources.text("pages/" + name + ".html"));
    }

    String fill(Map<String, String> values) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        int position = 0;
        for (int gap = text.indexOf("${"); gap >= 0; gap = text.indexOf("${", position)) {
            int end = text.indexOf('}', gap);
            out.append(text, position, gap);
            out.append(value(text.substring(gap + 2, end), values));
            position = end + 1;
        }
        return out.append(text, position, text.length()).toString();
    }

    private static String value(String gap, Map<String, String> values) {
        boolean markup = gap.endsWith(AS_MARKUP);
        String name = markup ? gap.substring(0, gap.length() - AS_MARKUP.length()) : gap;
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing is given for the gap " + name);
        }
        return markup ? value : Markup.escape(value);
    }
}
