package daily8.base.text;

import java.util.List;
import java.util.Set;

/// Words that say nothing of what a text is about: English, with the verbs of reporting, and
/// Arabic.
public final class StopWords {
    private static final Set<String> ENGLISH =
            words(
                    """
                    a about above after again against all also am an and any are aren't as at be
                    because been before being below between both but by can can't cannot could
                    couldn't did didn't do does doesn't doing don't down during each few for from
                    further had hadn't has hasn't have haven't having he her here hers herself him
                    himself his how i if in into is isn't it its itself just let me more most my
                    myself no nor not now of off on once only or other ought our ours ourselves out
                    over own same she should shouldn't so some such than that the their theirs them
                    themselves then there these they this those through to too under until up very
                    was wasn't we were weren't what when where which while who whom why will with
                    won't would wouldn't you your yours yourself yourselves said says say new one
                    two may us vs via
                    """);

    private static final Set<String> ARABIC =
            words(
                    """
                    في من على إلى الى عن مع بعد قبل بين خلال حتى منذ عند لدى ضد حول نحو دون غير سوى
                    هذا هذه ذلك تلك هؤلاء هو هي هم هن نحن أنا أنت التي الذي الذين اللذين اللاتي ما
                    ماذا من لماذا كيف متى أين كان كانت كانوا يكون تكون ليس ليست لم لن لا قد فقد لقد
                    أن إن ان أنه إنه أنها إنها بأن لأن كما أيضا كل بعض أي أو ثم بل لكن ولكن إذا حيث
                    كذلك هناك هنا اليوم أمس غدا قال قالت وقال وقالت يقول أكد أضاف وأضاف وفق بحسب
                    عبر أكثر أقل جدا فيه فيها منه منها عليه عليها إليه إليها به بها له لها لهم
                    وهو وهي وفي ومن وعلى وإلى كانوا أحد إحدى عدة تم يتم جديد جديدة
                    """);

    private StopWords() {}

    /// `word` in lower case, as [Words] gives it.
    public static boolean contains(String word) {
        return ENGLISH.contains(word) || ARABIC.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
