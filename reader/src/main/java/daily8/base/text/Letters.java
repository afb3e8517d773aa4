package daily8.base.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.BitSet;

/// The letters by which text in a character set is known: `frequent` ones of its languages, and for
/// the large sets of East Asia `usual` ones, which are half as telling.
record Letters(Charset charset, String frequent, BitSet usual) {
    private static final int LAST_BYTE = 0xFE;

    static Letters of(String charset, String frequent) {
        return new Letters(Charset.forName(charset), frequent, new BitSet());
    }

    /// With those whose first byte lies in the range where the set keeps its common characters.
    Letters usual(int firstLead, int lastLead, int firstTrail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= LAST_BYTE; trail++) {
                if (trail < 0x7F || trail > 0xA0) {
                    all.write(lead);
                    all.write(trail);
                }
            }
        }
        BitSet letters = new BitSet();
        all.toString(charset).chars().filter(c -> c >= 0x80 && c != 0xFFFD).forEach(letters::set);
        return new Letters(charset, frequent, letters);
    }

    /// How much of the bytes' text beyond ASCII is made of these letters: at most 1, below 0 where
    /// much of it is no text at all.
    double share(byte[] bytes) {
        String text = new String(bytes, charset);
        boolean latin = charset.name().equals("windows-1252");
        int letters = 0;
        double hits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            letters++;
            if (isNoLetter(c)) {
                hits -= 3; // one such is worse than some rare letters
            } else if (frequent.indexOf(c) >= 0 && !(latin && followsLetter(text, i))) {
                hits++;
            } else if (usual.get(c)) {
                hits += 0.5;
            }
        }
        return letters == 0 ? 0 : hits / letters;
    }

    private static boolean isNoLetter(char c) {
        return c == '\uFFFD'
                || Character.isISOControl(c)
                || Character.getType(c) == Character.PRIVATE_USE;
    }

    /// Accented letters of Latin script stand alone; a run of them is another script.
    private static boolean followsLetter(String text, int i) {
        return i > 0 && text.charAt(i - 1) >= 0x80 && Character.isLetter(text.charAt(i - 1));
    }
}
