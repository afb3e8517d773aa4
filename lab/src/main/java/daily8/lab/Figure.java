package daily8.lab;

/// What was measured: `value` of `measure` on the documents of a set; where rules for single sites
/// can make a difference, `withRules` is the same with them, else it is the same number.
record Figure(String set, String measure, int documents, double value, double withRules) {
    static Figure of(String set, String measure, int documents, double value) {
        return new Figure(set, measure, documents, value, value);
    }

    Figure with(double rules) {
        return new Figure(set, measure, documents, value, rules);
    }
}
