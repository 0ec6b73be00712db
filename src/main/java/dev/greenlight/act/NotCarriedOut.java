package dev.greenlight.act;

/**
 * An action could not be carried out. Makes a case BLOCKED when it was meant to prepare something,
 * INCONCLUSIVE when it was the point; the message is the first cause and says the same words for
 * the same cause.
 */
public class NotCarriedOut extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotCarriedOut(String cause) {
    super(cause);
  }

  public NotCarriedOut(String cause, Throwable technical) {
    super(cause, technical);
  }
}
