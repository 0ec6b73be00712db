package dev.greenlight.model;

/**
 * How strongly a requirement binds (RFC 2119). What that means for a verdict depends on the {@link
 * Profile}.
 */
public enum Strength {
  /** Mandatory: a breach fails. */
  MUST,
  /** Recommended or best practice: a breach warns. */
  SHOULD,
  /** Advice: a breach is reported, and changes no verdict. */
  MAY
}
