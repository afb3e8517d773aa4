package daily8.api;

import daily8.model.StoryId;
import daily8.reading.Card;
import daily8.reading.StoryAnswer;
import daily8.reading.StoryPage;
import daily8.reading.StoryPage.Strand;
import daily8.reading.StoryPages;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import tools.jackson.core.JsonGenerator;

/// Stories, for scripts.
public final class StoryApi implements Routes {
    private static final String BASE = "/api/v1/stories/";

    private final StoryPages pages;
    private final WebSettings settings;
    private final ArticleJson articles;

    public StoryApi(StoryPages pages, WebSettings settings) {
        this.pages = pages;
        this.settings = settings;
        this.articles = new ArticleJson(settings);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(BASE + "{id}", this::story);
    }

    private void story(Context ctx) {
        StoryAnswer answer =
                StoryId.parse(ctx.pathParam("id"))
                        .map(pages::find)
                        .orElseGet(StoryAnswer.Unknown::new);
        switch (answer) {
            case StoryAnswer.Found found -> Json.answer(ctx, json -> write(json, found.page()));
            case StoryAnswer.Moved moved ->
                    ctx.redirect(BASE + moved.to(), HttpStatus.MOVED_PERMANENTLY);
            case StoryAnswer.Unknown() -> Json.refuse(ctx, 404, "there is no such story");
        }
    }

    private void write(JsonGenerator json, StoryPage page) {
        String language = page.story().language();
        String prefix = language.equals("ar") ? "/ar" : "/en";
        json.writeStartObject();
        json.writeStringProperty("id", page.story().id().toString());
        json.writeStringProperty("title", page.lead().title());
        if (!language.isEmpty()) {
            json.writeStringProperty("language", language);
        }
        json.writeStringProperty("page", settings.absolute(prefix + "/story/" + page.story().id()));
        json.writeStringProperty("firstSeenAt", page.firstAt().toString());
        json.writeStringProperty("newestAt", page.lastAt().toString());
        json.writeNumberProperty("texts", page.strands().size());
        json.writeNumberProperty("publishers", page.story().publishers().size());
        json.writeName("articles");
        json.writeStartArray();
        for (Strand strand : page.strands()) {
            articles.card(json, strand.card());
            for (Card copy : strand.copies()) {
                articles.copy(json, copy, strand.card().id());
            }
        }
        json.writeEndArray();
        json.writeName("tags");
        json.writeStartArray();
        page.tags().forEach(tag -> json.writeString(tag.name()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
