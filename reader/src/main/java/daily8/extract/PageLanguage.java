package daily8.extract;

import daily8.base.text.LanguageGuess;
import daily8.base.text.Languages;
import daily8.base.text.Script;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The language of an article as a two-letter tag: what the page states, corrected by the script of
/// the text; empty where neither tells.
final class PageLanguage {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    /// Where nobody states a language, the source's is better than a guess that may be wrong.
    private static final double SURE = 0.95;

    private PageLanguage() {}

    static String find(PageFacts facts, String text) {
        String stated = stated(facts);
        LanguageGuess guess = Languages.of(stated, text);
        return guess.confidence() >= SURE ? guess.language() : Script.of(text).language(stated);
    }

    private static String stated(PageFacts facts) {
        Document page = facts.page();
        MetaTags meta = facts.meta();
        Element root = facts.elements().root();
        String[] candidates = {
            root.attr("lang"),
            root.attr("xml:lang"),
            facts.jsonLd().text("inLanguage"),
            meta.first("content-language", "inlanguage", "dc.language", "language"),
            meta.first("og:locale"),
            page.body().attr("lang")
        };
        for (String candidate : candidates) {
            String tag = primary(candidate);
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        return "";
    }

    /// `de-AT`, `de_AT`, `DE` → `de`; empty for what is no language.
    static String primary(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        String primary = lower.substring(0, end);
        return KNOWN.contains(primary) ? primary : "";
    }
}
