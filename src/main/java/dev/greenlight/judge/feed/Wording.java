package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.Finding;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.Locale;
import java.util.Set;

/** Puts a finding into words. */
final class Wording {
  private Wording() {}

  static FeedFinding told(
      RuleEntry rule,
      Finding finding,
      Severity severity,
      long occurrences,
      Set<FunctionBlockId> blocks) {
    String expected = String.valueOf(finding.expected());
    String observed = String.valueOf(finding.observed());
    return new FeedFinding(
        rule.id(),
        finding.kind(),
        severity,
        rule.functionBlocks().stream().filter(blocks::contains).toList(),
        occurrences,
        finding.at(),
        "%s: expected %s, found %s".formatted(words(finding.kind()), expected, observed),
        expected,
        observed,
        rule.why(),
        rule.fix());
  }

  /** {@code ReadingGap} becomes {@code Reading gap}. */
  private static String words(String kind) {
    String words = kind.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
