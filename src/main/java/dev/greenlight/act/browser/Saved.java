package dev.greenlight.act.browser;

import dev.greenlight.record.Exchange;

/**
 * A file that a browser has saved instead of showing it.
 *
 * @param name under which
 * @param exchange how it came
 */
public record Saved(String name, Exchange exchange) {}
