package dev.greenlight.run;

/** A run that cannot go on as asked for; the message is for the user and says why. */
public final class CannotResume extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotResume(String message) {
    super(message);
  }
}
