package dev.greenlight.act;

import dev.greenlight.record.Exchange;

/**
 * An action could not be carried out. Makes a case BLOCKED when it was meant to prepare something,
 * INCONCLUSIVE when it was the point; the message is the first cause and says the same words for
 * the same cause.
 */
public class NotCarriedOut extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean late;

  public NotCarriedOut(String cause) {
    super(cause);
    late = false;
  }

  /**
   * @param answer what came instead of what was needed; the message ends with it
   */
  public NotCarriedOut(String cause, Exchange answer) {
    super(cause + ": " + inWords(answer));
    late = answer.cameTooLate();
  }

  /** The same failure, as one who comes later meets it. */
  public NotCarriedOut(NotCarriedOut first) {
    super(first.getMessage(), first);
    late = first.late;
  }

  public NotCarriedOut(String cause, Throwable technical) {
    super(cause, technical);
    late = false;
  }

  /** Whether it failed only because no whole answer came in time: the next one may. */
  public final boolean cameTooLate() {
    return late;
  }

  /** Alike for alike causes. */
  private static String inWords(Exchange answer) {
    return answer.answered()
        ? "status "
            + answer.response().status()
            + (answer.response().holdsHtml() ? ", a page of HTML" : "")
        : answer.failure();
  }
}
