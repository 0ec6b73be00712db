package dev.greenlight.record;

/** What is on record of the {@code SameSite} of cookies, beside the values that servers give it. */
public final class SameSite {
  /** Stands for that of a cookie of which the browser does not tell how it came. */
  public static final String UNKNOWN = "unknown";

  private SameSite() {}
}
