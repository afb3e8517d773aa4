package daily8.enrich;

import daily8.base.text.Stemmer;
import daily8.base.text.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What speaks for a word of an article to stand in its summary: how often and how early it comes,
/// whether it is written as a name or stands in the title, and how near the sentences that have it
/// are to what the article means.
final class WordFeatures {
    static final int COUNT = 8;

    private WordFeatures() {}

    /// By stem. `nearness` has each candidate's to the article, all 0 where no model knows.
    static Map<String, double[]> of(ReadText text, List<Candidate> candidates, double[] nearness) {
        Set<String> title = new LinkedHashSet<>();
        Words.of(text.title()).forEach(word -> title.add(Stemmer.stem(word)));
        Map<String, double[]> features = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            double near = nearness[candidate.rank()];
            for (String stem : candidate.stems()) {
                double[] f = features.computeIfAbsent(stem, s -> first(candidate, title, s));
                f[1]++;
                f[4] = candidate.names().contains(stem) ? 1 : f[4];
                f[6] += near;
                f[7] = Math.max(f[7], near);
            }
        }
        for (double[] f : features.values()) {
            f[6] /= f[1];
            f[2] = f[1] / candidates.size();
            f[1] = Math.log(f[1]);
        }
        return features;
    }

    private static double[] first(Candidate candidate, Set<String> title, String stem) {
        double[] features = new double[COUNT];
        features[0] = 1;
        features[3] = 1.0 / (candidate.rank() + 1);
        features[5] = title.contains(stem) ? 1 : 0;
        return features;
    }
}
