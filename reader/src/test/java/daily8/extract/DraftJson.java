package daily8.extract;

import daily8.model.Draft;
import daily8.model.Image;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A draft as the cases keep it: one line of text a line of the file.
final class DraftJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DraftJson() {}

    static String of(Draft draft) {
        return JSON.writeValueAsString(json(draft)).replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode json(Draft draft) {
        ObjectNode out = JSON.createObjectNode();
        out.put("canonicalUrl", draft.canonicalUrl());
        out.put("title", draft.title());
        draft.authors().forEach(out.putArray("authors")::add);
        draft.publishedAt().ifPresent(time -> out.put("publishedAt", time.toString()));
        draft.modifiedAt().ifPresent(time -> out.put("modifiedAt", time.toString()));
        out.put("language", draft.language());
        out.put("publisher", draft.publisher());
        out.put("image", draft.image());
        out.put("summary", draft.summary());
        draft.tags().forEach(out.putArray("tags")::add);
        lines(draft.text()).forEach(out.putArray("text")::add);
        lines(draft.html()).forEach(out.putArray("html")::add);
        for (Image image : draft.images()) {
            out.withArray("images")
                    .addObject()
                    .put("url", image.url())
                    .put("caption", image.caption());
        }
        out.put("paywalled", draft.paywalled());
        return out;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
