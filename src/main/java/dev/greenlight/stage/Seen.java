package dev.greenlight.stage;

import dev.greenlight.record.Exchange;

/**
 * An exchange that several cases look at, recorded once.
 *
 * @param exchange as it happened, not redacted
 * @param exhibit its id in the journal
 */
public record Seen(Exchange exchange, String exhibit) {}
