package dev.greenlight.stage;

import java.time.Duration;

/**
 * Tokens, and when they came.
 *
 * @param ahead how far the clock of the target had been moved when the refresh token was asked for
 * @param consents how many there had been of the two, this one included; 0 where none ends another
 * @param authorization with the tokens
 */
record Issued(Duration ahead, int consents, Authorization authorization) {}
