package daily8.api;

import daily8.model.AccountId;
import daily8.store.PersonalData;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// All that is kept of the asker, as JSON: table by table, row by row.
public final class OwnDataRoutes implements Routes {
    private final PersonalData data;
    private final PageRenderer renderer;

    public OwnDataRoutes(PersonalData data, PageRenderer renderer) {
        this.data = data;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/my/data", this::export);
    }

    private void export(Context ctx) {
        Optional<AccountId> account = renderer.viewer(ctx).account();
        if (account.isEmpty()) {
            Json.refuse(ctx, 401, "this is for those who are signed in");
            return;
        }
        Map<String, List<Map<String, String>>> tables = data.of(account.get());
        ctx.header("Content-Disposition", "attachment; filename=\"my-data.json\"");
        Json.answer(ctx, json -> write(json, tables));
    }

    private static void write(JsonGenerator json, Map<String, List<Map<String, String>>> tables) {
        json.writeStartObject();
        tables.forEach((table, rows) -> {
            json.writeArrayPropertyStart(table);
            for (Map<String, String> row : rows) {
                json.writeStartObject();
                row.forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
    }
}
