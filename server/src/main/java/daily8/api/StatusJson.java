package daily8.api;

import daily8.reading.SiteStatus;
import tools.jackson.core.JsonGenerator;

/// The state of an installation as JSON, the same for scripts on the command line and on the web.
public final class StatusJson {
    private StatusJson() {}

    public static void write(JsonGenerator json, SiteStatus status) {
        json.writeStartObject();
        json.writeNumberProperty("feeds", status.totals().feeds());
        json.writeNumberProperty("feedsDue", status.totals().feedsDue());
        json.writeNumberProperty("feedsFailing", status.totals().feedsFailing());
        json.writeNumberProperty("articles", status.totals().articles());
        json.writeNumberProperty("revisions", status.totals().revisions());
        json.writeNumberProperty("stories", status.totals().stories());
        json.writeNumberProperty("comments", status.totals().comments());
        json.writeName("backlog");
        json.writeStartObject();
        json.writeNumberProperty("fetch", status.totals().pagesWaiting());
        json.writeNumberProperty("enrich", status.totals().unread());
        json.writeNumberProperty("index", status.indexBacklog());
        json.writeEndObject();
        json.writeStringProperty("version", status.version());
        json.writeEndObject();
    }
}
