package daily8.cli;

/// An option that takes a whole number: `--threads 4` or `--threads=4`. `meaning` is one line of
/// the help.
record NumberOption(String name, int usual, int least, int most, String meaning) {
    int parse(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with numbers out of range
        }
        throw new IllegalArgumentException(
                name + " takes a number from " + least + " to " + most + ", not '" + text + "'");
    }

    String help() {
        return name + " N: " + meaning + " (default: " + usual + ").";
    }
}
