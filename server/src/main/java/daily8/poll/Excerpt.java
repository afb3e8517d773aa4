package daily8.poll;

import daily8.model.Draft;

/// The first words of an article, for lists: at most 300 characters, whole words.
public final class Excerpt {
    /// What the rights policy "excerpt" shows to everybody.
    private static final int LENGTH = 300;

    /// Scripts without spaces, and very long words, are cut anywhere.
    private static final int LONGEST_WORD = 60;

    private Excerpt() {}

    /// From the standfirst where there is one, else from the text.
    public static String of(Draft draft) {
        String text = draft.summary().isBlank() ? draft.text() : draft.summary();
        return cut(text.strip().replace("\n\n", " ").replace('\n', ' '));
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = LENGTH - 1;
        int space = text.lastIndexOf(' ', end);
        if (space > end - LONGEST_WORD) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
