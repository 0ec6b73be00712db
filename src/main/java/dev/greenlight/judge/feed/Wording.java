package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.judge.feed.Judgement.Kept;
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
      Kept kept,
      Severity severity,
      long occurrences,
      long alike,
      Set<FunctionBlockId> blocks,
      LargeNumbers large) {
    String expected = large.told(kept.expected(), kept.at());
    String observed =
        kept.observed().isBlank() ? "nothing" : large.told(kept.observed(), kept.at());
    return new FeedFinding(
        rule.id(),
        kept.kind(),
        severity,
        rule.functionBlocks().stream().filter(blocks::contains).toList(),
        occurrences,
        alike,
        kept.at(),
        "%s: expected %s, found %s".formatted(words(kept.kind()), expected, observed),
        expected,
        observed,
        rule.why(),
        kept.fix().isEmpty() ? rule.fix() : kept.fix());
  }

  /**
   * {@code ReadingGap} becomes {@code Reading gap}, {@code DateBefore2000} {@code Date before
   * 2000}.
   */
  static String words(String kind) {
    String words =
        kind.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
