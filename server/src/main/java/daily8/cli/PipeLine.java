package daily8.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// Reads the fields of a line in: absent ones are empty, wrong ones a clear error.
record PipeLine(JsonNode fields) {
    String text(String name) {
        JsonNode value = fields.get(name);
        return value == null || value.isNull() ? "" : value.asString("");
    }

    boolean has(String name) {
        JsonNode value = fields.get(name);
        return value != null && !value.isNull();
    }

    String required(String name) {
        if (!has(name)) {
            throw new PipeLineException("this line has no field '" + name + "'");
        }
        return text(name);
    }

    /// The document: the text of `inline`, or the bytes of the file that `file` names (`.gz` is
    /// opened; nothing is decoded).
    byte[] document(String inline) {
        if (has(inline)) {
            return text(inline).getBytes(StandardCharsets.UTF_8);
        }
        if (!has("file")) {
            throw new PipeLineException("this line has neither '" + inline + "' nor 'file'");
        }
        return new DocumentFile(Path.of(text("file"))).read();
    }

    /// The media type of the document: what the line says; for text given in the line, UTF-8.
    String contentType(String inline) {
        String given = text("contentType");
        return given.isEmpty() && has(inline) ? "charset=utf-8" : given;
    }

    /// The address that links in the document are relative to; one that nothing is relative to
    /// where the line gives none that can be read.
    URI address() {
        try {
            return new URI(text("url"));
        } catch (URISyntaxException e) {
            return URI.create("");
        }
    }
}
