package daily8.lab;

import java.util.Arrays;
import java.util.List;

/// Finds the experiment for a word of `./daily8 bench` and runs it.
public final class Lab {
    private static final List<Experiment> EXPERIMENTS =
            List.of(
                    new Replay(),
                    new CrashLoop(),
                    new Storing(),
                    new Keeping(),
                    new Resting(),
                    new Room(),
                    new Serving(),
                    new GroupSpeed(),
                    new FitStories(),
                    new TrainNames(),
                    new NearDuplicates(),
                    new SentenceEnds(),
                    new FitKeyPoints(),
                    new EnrichSpeed(),
                    new FeedSpeed(),
                    new ExtractSpeed(),
                    new Fuzz(),
                    new FitLanguages(),
                    new FitWordClasses(),
                    new FitWordRanks(),
                    new ReadFigures(),
                    new FitHashtags(),
                    new HostileFeeds(),
                    new FitModerator(),
                    new ModeratorScore(),
                    new KilledComments(),
                    new LongThread(),
                    new Lighthouse(),
                    new Quality());

    private Lab() {}

    public static void main(String[] words) throws Exception {
        if (words.length == 0) {
            EXPERIMENTS.forEach(e -> System.out.printf("  %-16s %s%n", e.word(), e.purpose()));
            return;
        }
        for (Experiment experiment : EXPERIMENTS) {
            if (experiment.word().equals(words[0])) {
                List<String> arguments = Arrays.asList(words).subList(1, words.length);
                System.exit(experiment.run(new LabOptions(arguments)) ? 0 : 1);
            }
        }
        System.err.println("bench: there is no '" + words[0] + "'; without a word it lists all");
        System.exit(2);
    }
}
