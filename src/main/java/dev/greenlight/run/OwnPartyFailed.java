package dev.greenlight.run;

/**
 * A party of ours made a mistake that is no deviation: whatever was seen of it proves nothing about
 * anybody.
 */
public final class OwnPartyFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OwnPartyFailed(String message) {
    super(message);
  }
}
