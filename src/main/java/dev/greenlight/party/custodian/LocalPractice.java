package dev.greenlight.party.custodian;

/**
 * What a Data Custodian may do its own way within the standard. Unlike a {@link Bending}, nothing
 * here is wrong: every real custodian has its own login, and a tester has to live with it.
 */
public record LocalPractice() {
  /** One login page, one question. */
  public static final LocalPractice PLAIN = new LocalPractice();
}
