package daily8.ai.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import daily8.ai.onnx.MappedLibraries.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedLibrariesTest {
    private static final String CODE =
            "7f672e4cb000-7f672f9f8000 r-xp 002e0000 08:01 77     /srv/model/libonnxruntime.so";

    private static List<Piece> read(String head, int changedKb) {
        return MappedLibraries.pieces(
                List.of(
                        head,
                        "Size:              21684 kB",
                        "Anonymous:      %7d kB".formatted(changedKb),
                        "VmFlags: rd ex mr mw me",
                        "687400000-688990000 rw-p 00000000 00:00 0 ",
                        "Anonymous:        21824 kB"));
    }

    @Test
    void unchangedCodeOfTheModelMayGo() {
        List<Piece> pieces = read(CODE, 0);
        assertThat(pieces).first().matches(Piece::mayGo);
        assertThat(pieces.getFirst().from()).isEqualTo(0x7f672e4cb000L);
        assertThat(pieces.getFirst().bytes()).isEqualTo(0x7f672f9f8000L - 0x7f672e4cb000L);
    }

    @Test
    void whatThisProcessChangedStays() {
        assertThat(read(CODE, 4)).noneMatch(Piece::mayGo);
    }

    @Test
    void whatCanBeWrittenAndOtherFilesStay() {
        assertThat(read(CODE.replace("r-xp", "rw-p"), 0)).noneMatch(Piece::mayGo);
        assertThat(read(CODE.replace("libonnxruntime", "libjvm"), 0)).noneMatch(Piece::mayGo);
    }

    @Test
    void memoryIsGivenBackWithoutAModelToo() {
        assertThatCode(NativeMemory::giveBack).doesNotThrowAnyException();
    }
}
