package dev.greenlight.run;

/** A party of ours did not answer before the first case: our fault, not that of a target. */
public final class OwnPartySilent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OwnPartySilent(String message) {
    super(message);
  }
}
