package dev.greenlight.act;

import dev.greenlight.record.Exchange;

/** A page that a customer's browser asked for did not come. */
public final class NoPage extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  private final transient Exchange lost;

  /**
   * @param cause what the browser was about to do
   * @param lost the request for the page; the message ends with its address, without the query,
   *     which is another each time, and with its failure
   */
  public NoPage(String cause, Exchange lost, Throwable technical) {
    super(cause + ": " + inWords(lost), technical);
    this.lost = lost;
  }

  /** The request for the page. */
  public Exchange lost() {
    return lost;
  }

  private static String inWords(Exchange lost) {
    return lost.request().method()
        + " "
        + lost.request().uri().replaceFirst("[?#].*", "")
        + ": "
        + lost.failure();
  }
}
