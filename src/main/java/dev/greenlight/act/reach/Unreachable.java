package dev.greenlight.act.reach;

import dev.greenlight.act.NotCarriedOut;

/** A server cannot be spoken to; in words that say where to look, and by whose fault it may be. */
public final class Unreachable extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  /** What is in the way. */
  public enum Cause {
    /** Its name is not found. */
    NAME(true),
    /** Nobody answers at that address and port, or no way leads there. */
    CONNECTION(true),
    /** It speaks plain text where TLS is called for. */
    PLAIN_TEXT(true),
    /** Its certificate is of an authority that is not trusted. */
    TRUST(true),
    /** It takes no certificate that it is shown, or wants one. */
    CLIENT_CERTIFICATE(true),
    /** Its certificate is out of force, or for another name. */
    CERTIFICATE(false),
    /** It is there, and keeps silent, hangs up or agrees upon nothing. */
    HANDSHAKE(false);

    private final boolean ofTheRunFile;

    Cause(boolean ofTheRunFile) {
      this.ofTheRunFile = ofTheRunFile;
    }

    /** Whether the run file or the surroundings are to be mended for it; else it is judged. */
    public boolean isOfTheRunFile() {
      return ofTheRunFile;
    }
  }

  private final Cause why;

  Unreachable(Cause why, String words, Throwable technical) {
    super(words, technical);
    this.why = why;
  }

  /** What is in the way. */
  public Cause why() {
    return why;
  }
}
