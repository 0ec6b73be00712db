package dev.greenlight.judge.privacy;

/**
 * Something in a text that may say who a Retail Customer is.
 *
 * @param sort what it looks like
 * @param value as it stands there; not to be written anywhere
 */
public record Trace(Sort sort, String value) {
  /** What it looks like. */
  public enum Sort {
    KNOWN("what the run file says of a customer"),
    EMAIL("an e-mail address"),
    TELEPHONE("a telephone number"),
    STREET("a street address"),
    NAME("a name behind its form of address"),
    POSTAL_CODE("a postal code"),
    SOCIAL_SECURITY("a social security number"),
    PAYMENT_CARD("a number as of a payment card"),
    ACCOUNT("a number as of an account or a meter");

    private final String told;

    Sort(String told) {
      this.told = told;
    }

    /** In words. */
    public String told() {
      return told;
    }
  }

  private static final int SHOWN = 2;

  /** In words, with enough of it to find it and too little to know it. */
  public String told() {
    return "%s (%s, %d characters)".formatted(sort.told(), beginning(value), value.length());
  }

  /** As much of something as may be shown. */
  static String beginning(String value) {
    return value.substring(0, Math.min(SHOWN, value.length())) + "…";
  }

  /** Never the value. */
  @Override
  public String toString() {
    return told();
  }
}
