package daily8.panel;

import daily8.model.ArticleId;
import daily8.model.StoryId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Answers what is asked of the panel. Thread-safe.
public final class PanelPages {
    /// Articles that a question to the archive is looked for in.
    private static final int FOUND = 30;

    private final PanelFeatures features;
    private final Subjects subjects;
    private final KeptAnswers kept;
    private final BiFunction<String, Integer, List<ArticleId>> search;
    private final Optional<String> author;

    /// `search` finds at most as many articles as it is told to, best first.
    public PanelPages(
            PanelFeatures features,
            Subjects subjects,
            KeptAnswers kept,
            BiFunction<String, Integer, List<ArticleId>> search,
            Optional<String> author) {
        this.features = features;
        this.subjects = subjects;
        this.kept = kept;
        this.search = search;
        this.author = author;
    }

    public List<PanelFeature> features() {
        return features.inOrder();
    }

    /// Empty where there is no such article or feature.
    public Optional<PanelPage> ofArticle(
            ArticleId id, String word, Viewer viewer, String question) {
        return features.find(word)
                .flatMap(feature ->
                        keptIfForAll(
                                feature,
                                "article " + id,
                                () ->
                                        subjects.ofArticle(id)
                                                .map(subject ->
                                                        page(
                                                                "/article/" + id,
                                                                feature,
                                                                viewer,
                                                                subject,
                                                                question))));
    }

    /// Empty where there is no such story or feature.
    public Optional<PanelPage> ofStory(StoryId id, String word, Viewer viewer, String question) {
        return features.find(word)
                .flatMap(feature ->
                        keptIfForAll(
                                feature,
                                "story " + id,
                                () ->
                                        subjects.ofStory(id)
                                                .map(subject ->
                                                        page(
                                                                "/story/" + id,
                                                                feature,
                                                                viewer,
                                                                subject,
                                                                question))));
    }

    /// A question to the whole archive; empty where the feature is switched off.
    public Optional<PanelPage> ofArchive(Viewer viewer, String question) {
        return features.find("ask")
                .map(ask -> {
                    Optional<Subject> found =
                            question.isBlank()
                                    ? Optional.empty()
                                    : subjects.ofFound(search.apply(question, FOUND));
                    PanelAnswer answer =
                            found.map(subject -> ask.answer(viewer, subject, question))
                                    .orElse(
                                            new PanelAnswer.TooLittle(
                                                    question.isBlank()
                                                            ? "panel.ask.question"
                                                            : "panel.ask.nothing"));
                    return new PanelPage(
                            "", "", "", List.of(ask), ask, question, viewer, answer, author);
                });
    }

    private Optional<PanelPage> keptIfForAll(
            PanelFeature feature, String about, Supplier<Optional<PanelPage>> made) {
        return feature.isForAll() ? kept.get(feature.word() + " " + about, made) : made.get();
    }

    private PanelPage page(
            String base, PanelFeature feature, Viewer viewer, Subject subject, String question) {
        Report main = subject.main();
        return new PanelPage(
                base,
                main.title(),
                main.language(),
                features.inOrder(),
                feature,
                question,
                viewer,
                feature.answer(viewer, subject, question),
                author);
    }
}
