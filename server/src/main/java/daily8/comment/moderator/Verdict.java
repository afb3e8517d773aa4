package daily8.comment.moderator;

import java.util.Comparator;
import java.util.List;

/// What a moderator found, gravest first; nothing where the comment may stand.
public record Verdict(List<Finding> findings) {
    public static final Verdict FINE = new Verdict(List.of());

    public Verdict {
        findings =
                findings.stream()
                        .sorted(
                                Comparator.comparing(Finding::kind)
                                        .thenComparing(
                                                Finding::sureness, Comparator.reverseOrder()))
                        .toList();
    }

    /// Not to be shown before a person has looked.
    public boolean isHeld() {
        return !findings.isEmpty();
    }

    public boolean isGrave() {
        return findings.stream().anyMatch(finding -> finding.kind().isGrave());
    }
}
