package daily8.group;

/// How strongly two articles speak for being of one event: above 0 more for it than against.
@FunctionalInterface
interface Closeness {
    double between(Profile a, Profile b);
}
