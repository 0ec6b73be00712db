package dev.greenlight.stage;

import dev.greenlight.record.Exchange;

/**
 * An exchange that several cases look at, recorded once.
 *
 * @param exchange as it happened, not redacted
 * @param exhibit its id in the journal
 */
public record Seen(Exchange exchange, String exhibit) {

  /** What came, for the message of a case that cannot go on; alike for alike causes. */
  static String inWords(Exchange exchange) {
    return exchange.answered() ? "status " + exchange.response().status() : exchange.failure();
  }
}
