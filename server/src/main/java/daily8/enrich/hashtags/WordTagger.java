package daily8.enrich.hashtags;

import daily8.base.text.Token;
import java.util.List;

/// Gives each token of a sentence its class.
interface WordTagger {
    List<WordClass> of(List<Token> sentence);
}
