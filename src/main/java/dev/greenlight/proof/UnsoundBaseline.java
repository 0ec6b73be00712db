package dev.greenlight.proof;

/**
 * Correct behaviour was complained about, or judged otherwise from disk: an error of ours, found
 * before anything was proved.
 */
public final class UnsoundBaseline extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsoundBaseline(String message) {
    super(message);
  }
}
