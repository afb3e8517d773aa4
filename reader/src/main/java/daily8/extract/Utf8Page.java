package daily8.extract;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// The characters of a page in UTF-8, decoded while they are parsed: a page is never held as a
/// whole text beside its bytes and its DOM. Ends where the page has as many characters or tags as
/// are read of one; bytes that are no UTF-8 are an error.
final class Utf8Page extends Reader {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes;
    private int charsLeft;
    private int tagsLeft;

    /// The second half of a character that had no room; 0 for none.
    private char pending;

    Utf8Page(byte[] bytes, int maxChars, int maxTags) {
        this.bytes = ByteBuffer.wrap(bytes);
        this.charsLeft = maxChars;
        this.tagsLeft = maxTags;
    }

    @Override
    public int read(char[] to, int offset, int length) throws CharacterCodingException {
        int room = Math.min(length, charsLeft);
        int read = room == 0 ? 0 : withinTags(to, offset, decode(to, offset, room));
        charsLeft -= read;
        return read == 0 && length > 0 ? -1 : read;
    }

    private int decode(char[] to, int offset, int room) throws CharacterCodingException {
        if (pending != 0) {
            to[offset] = pending;
            pending = 0;
            return 1;
        }
        CharBuffer out = CharBuffer.wrap(to, offset, room);
        CoderResult result = decoder.decode(bytes, out, true);
        if (result.isError()) {
            result.throwException();
        }
        int read = out.position() - offset;
        return read == 0 && bytes.hasRemaining() ? half(to, offset) : read;
    }

    /// A character of two halves, and room for the first alone.
    private int half(char[] to, int offset) throws CharacterCodingException {
        char[] pair = new char[2];
        CoderResult result = decoder.decode(bytes, CharBuffer.wrap(pair), true);
        if (result.isError()) {
            result.throwException();
        }
        to[offset] = pair[0];
        pending = pair[1];
        return 1;
    }

    /// How many of the characters come before a tag too many.
    private int withinTags(char[] chars, int offset, int count) {
        int tags = 0;
        for (int i = offset; i < offset + count; i++) {
            tags += chars[i] == '<' ? 1 : 0;
        }
        if (tags <= tagsLeft) {
            tagsLeft -= tags;
            return count;
        }
        int end = offset;
        while (chars[end] != '<' || tagsLeft-- > 0) {
            end++;
        }
        charsLeft = end - offset; // the end
        return end - offset;
    }

    @Override
    public void close() {
        charsLeft = 0;
    }
}
