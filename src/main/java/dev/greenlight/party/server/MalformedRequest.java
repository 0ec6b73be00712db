package dev.greenlight.party.server;

/** A request that is not even HTTP as we understand it; the server answers 400 with the message. */
public final class MalformedRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MalformedRequest(String message, Throwable cause) {
    super(message, cause);
  }
}
