package daily8;

import daily8.base.net.GuardedHttp;
import daily8.base.time.SiteClock;
import daily8.index.ArticleIndex;
import daily8.mail.Postman;
import daily8.pipeline.Pipeline;
import daily8.pipeline.PollingLog;
import daily8.store.Store;
import daily8.web.admin.StatusRoutes;
import daily8.web.frame.Site;
import java.nio.channels.FileLock;
import java.util.Optional;

/// A whole site, built and ready to start; stops in the order of the flow.
record SiteServer(
        Settings settings,
        FileLock lock,
        Store store,
        ArticleIndex index,
        GuardedHttp http,
        SiteClock clock,
        PollingLog log,
        Pipeline pipeline,
        Optional<Postman> postman,
        StatusRoutes status,
        Site site) {
    void start() {
        if (settings.has(Settings.Role.WEB)) {
            site.start();
        }
        pipeline.start(settings.parts());
        if (settings.has(Settings.Role.WEB)) {
            postman.ifPresent(Postman::start);
        }
    }

    /// Visits under way finish or give their feeds back; what they saved is kept and indexed.
    void stop() {
        status.close();
        site.close();
        postman.ifPresent(Postman::close);
        try {
            pipeline.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.close();
        index.close();
        store.close();
        DataFolder.release(lock);
    }
}
