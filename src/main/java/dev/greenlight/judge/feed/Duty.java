package dev.greenlight.judge.feed;

import java.util.Optional;

/**
 * A rule at work under its id.
 *
 * @param id as in the catalogue
 * @param rule made for the document at hand
 */
public record Duty(String id, FeedRule rule) {
  /** Read once for each class of rules: annotations are slow to ask. */
  private static final ClassValue<Optional<String>> NAMED =
      new ClassValue<>() {
        @Override
        protected Optional<String> computeValue(Class<?> rule) {
          return Optional.ofNullable(rule.getAnnotation(Rule.class)).map(Rule::value);
        }
      };

  /** A rule that bears its id as {@link Rule}. */
  public static Duty of(FeedRule rule) {
    return new Duty(
        NAMED
            .get(rule.getClass())
            .orElseThrow(() -> new IllegalArgumentException(rule.getClass() + " has no @Rule")),
        rule);
  }
}
