package dev.greenlight.rules.api;

import java.util.Objects;

/**
 * What a report says of a rule.
 *
 * @param id unique in its plug-in; letters, digits, dots, hyphens and low lines
 * @param title the duty in a sentence, without a full stop
 * @param level what a breach weighs
 * @param scope what it is shown
 * @param why the requirement behind it, and what a breach costs
 * @param fix how to mend a breach
 */
public record RuleInfo(String id, String title, Level level, Scope scope, String why, String fix) {

  /** What a breach weighs: only an error makes a document fail. */
  public enum Level {
    ERROR,
    WARNING,
    INFO
  }

  /** What a rule is shown. */
  public enum Scope {
    /** One Atom entry after the other: documents of any size. */
    ENTRY,
    /** The document element with all of it, in documents of moderate size only. */
    DOCUMENT
  }

  public RuleInfo {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(fix, "fix");
  }
}
