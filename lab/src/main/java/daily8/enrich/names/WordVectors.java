package daily8.enrich.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors of whole words that the embedding model which we ship begins with (MiniLM-L6-v2,
/// Apache-2.0), read out of its network, of length 1 around their middle.
final class WordVectors {
    private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String TABLE = "embeddings.word_embeddings.weight_quantized";
    private static final int SIZE = 384;

    /// Numbers of fields in onnx.proto: the graph of a model, the constants of a graph, the name
    /// and the bytes of a constant.
    private static final int GRAPH = 7;

    private static final int INITIALIZER = 5;
    private static final int NAME = 8;
    private static final int RAW = 9;

    private WordVectors() {}

    /// In alphabetical order.
    static Map<String, float[]> read() throws IOException {
        ByteBuffer table = table(ByteBuffer.wrap(resource(NETWORK)));
        Map<String, float[]> vectors = new TreeMap<>();
        JsonNode words =
                JsonMapper.builder().build().readTree(resource(TOKENIZER)).at("/model/vocab");
        for (Map.Entry<String, JsonNode> entry : words.properties()) {
            if (entry.getKey().length() > 1 && entry.getKey().matches("[a-z]+")) {
                float[] vector = new float[SIZE];
                int row = entry.getValue().asInt() * SIZE;
                for (int i = 0; i < SIZE; i++) {
                    vector[i] = Byte.toUnsignedInt(table.get(row + i));
                }
                vectors.put(entry.getKey(), vector);
            }
        }
        centre(new ArrayList<>(vectors.values()));
        return vectors;
    }

    private static void centre(List<float[]> vectors) {
        double[] mean = new double[SIZE];
        for (float[] vector : vectors) {
            for (int i = 0; i < SIZE; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        for (float[] vector : vectors) {
            double length = 0;
            for (int i = 0; i < SIZE; i++) {
                vector[i] -= (float) mean[i];
                length += vector[i] * vector[i];
            }
            for (int i = 0; i < SIZE; i++) {
                vector[i] /= (float) Math.sqrt(length);
            }
        }
    }

    private static ByteBuffer table(ByteBuffer model) throws IOException {
        for (ByteBuffer graph : fields(model, GRAPH)) {
            for (ByteBuffer constant : fields(graph, INITIALIZER)) {
                List<ByteBuffer> names = fields(constant, NAME);
                boolean wanted =
                        !names.isEmpty()
                                && StandardCharsets.UTF_8
                                        .decode(names.getFirst().slice())
                                        .toString()
                                        .equals(TABLE);
                if (wanted) {
                    return fields(constant, RAW).getFirst();
                }
            }
        }
        throw new IOException("the network has no " + TABLE);
    }

    /// The fields of a number in a protocol buffer that have a length.
    private static List<ByteBuffer> fields(ByteBuffer message, int number) {
        ByteBuffer rest = message.slice();
        List<ByteBuffer> found = new ArrayList<>();
        while (rest.hasRemaining()) {
            long key = number(rest);
            switch ((int) (key & 7)) {
                case 0 -> number(rest);
                case 1 -> rest.position(rest.position() + Long.BYTES);
                case 5 -> rest.position(rest.position() + Integer.BYTES);
                default -> {
                    int length = (int) number(rest);
                    if (key >>> 3 == number) {
                        found.add(rest.slice(rest.position(), length));
                    }
                    rest.position(rest.position() + length);
                }
            }
        }
        return found;
    }

    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WordVectors.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not packaged");
            }
            return in.readAllBytes();
        }
    }
}
