package dev.greenlight.judge.feed;

/**
 * A rule at work under its id.
 *
 * @param id as in the catalogue
 * @param rule made for the document at hand
 */
public record Duty(String id, FeedRule rule) {

  /** A rule that bears its id as {@link Rule}. */
  public static Duty of(FeedRule rule) {
    Rule named = rule.getClass().getAnnotation(Rule.class);
    if (named == null) {
      throw new IllegalArgumentException(rule.getClass() + " has no @Rule");
    }
    return new Duty(named.value(), rule);
  }
}
