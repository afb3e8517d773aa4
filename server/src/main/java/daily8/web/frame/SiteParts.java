package daily8.web.frame;

import daily8.account.OpenSessions;
import daily8.base.time.SiteClock;
import daily8.panel.PanelFeatures;
import daily8.reading.FilledSections;
import daily8.store.Comments;
import daily8.store.People;
import daily8.web.guard.WebSettings;

/// What every page needs besides its own content.
public record SiteParts(
        WebSettings settings,
        StaticFiles files,
        Pictures pictures,
        FilledSections sections,
        PanelFeatures panel,
        OpenSessions sessions,
        People people,
        Comments comments,
        SiteClock clock) {}
