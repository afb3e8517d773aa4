package daily8.web.admin;

import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.reading.FeedsPages;
import daily8.reading.SourcesPage;
import daily8.store.Sources;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.Optional;

/// What the site says of its sources: name, rights, section, country, logo.
public final class AdminSourceRoutes implements Routes {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final String COUNTRY = "[A-Z]{2}|";

    private final FeedsPages feeds;
    private final Sources sources;
    private final PageRenderer renderer;

    public AdminSourceRoutes(FeedsPages feeds, Sources sources, PageRenderer renderer) {
        this.feeds = feeds;
        this.sources = sources;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        AdminPlace admins = new AdminPlace(renderer);
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/admin/sources";
            routes.get(place, admins.only(ctx -> show(ctx, language, "")));
            routes.post(place, ctx -> change(ctx, language));
        }
    }

    /// `changed` is the name of the source that was changed, empty for none.
    public record Page(SourcesPage sources, String changed) {}

    private void show(Context ctx, UiLanguage language, String changed) {
        renderer.show(ctx, language, "adminSources.jte", new Page(feeds.sources(), changed));
    }

    private void change(Context ctx, UiLanguage language) {
        Source source =
                SourceId.parse(OwnMarkRoutes.sent(ctx, "id"))
                        .flatMap(sources::find)
                        .orElseThrow(NotFoundResponse::new);
        String name = OwnMarkRoutes.sent(ctx, "name").strip();
        String country = OwnMarkRoutes.sent(ctx, "country").strip();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)
                || !country.matches(COUNTRY)) {
            throw new BadRequestResponse();
        }
        sources.save(
                new Source(
                        source.id(),
                        name,
                        source.home(),
                        source.language(),
                        country,
                        Section.parse(OwnMarkRoutes.sent(ctx, "section"))
                                .orElseThrow(BadRequestResponse::new),
                        rights(OwnMarkRoutes.sent(ctx, "rights")),
                        icon(OwnMarkRoutes.sent(ctx, "icon").strip()),
                        source.sample()));
        show(ctx, language, name);
    }

    private static RightsPolicy rights(String word) {
        for (RightsPolicy policy : RightsPolicy.values()) {
            if (policy.name().equals(word)) {
                return policy;
            }
        }
        throw new BadRequestResponse();
    }

    /// Fetched by the picture proxy, which looks where it leads.
    private static Optional<URI> icon(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI icon = URI.create(address);
            boolean web =
                    ("http".equals(icon.getScheme()) || "https".equals(icon.getScheme()))
                            && icon.getHost() != null
                            && address.length() <= LONGEST_ADDRESS;
            if (web) {
                return Optional.of(icon);
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequestResponse();
        }
        throw new BadRequestResponse();
    }
}
