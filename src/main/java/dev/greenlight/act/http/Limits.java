package dev.greenlight.act.http;

import java.time.Duration;

/**
 * How long and how much a server may send.
 *
 * @param time longest time for one exchange, body included
 * @param bodyBytes largest body, unpacked; what is beyond is cut off
 */
public record Limits(Duration time, long bodyBytes) {}
