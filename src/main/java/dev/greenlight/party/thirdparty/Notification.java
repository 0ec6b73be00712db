package dev.greenlight.party.thirdparty;

import java.time.Instant;

/**
 * A POST to the notification endpoint.
 *
 * @param path where it was posted
 * @param contentType as sent; empty if none
 * @param body as sent, bounded by the server
 * @param at when
 * @param taken whether it was answered with 200; else with 503
 */
public record Notification(
    String path, String contentType, String body, Instant at, boolean taken) {}
