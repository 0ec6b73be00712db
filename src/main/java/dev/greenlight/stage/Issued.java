package dev.greenlight.stage;

import java.time.Duration;

/**
 * Tokens, and when they came.
 *
 * @param ahead how far the clock of the target had been moved when the refresh token was asked for
 * @param authorization with the tokens
 */
record Issued(Duration ahead, Authorization authorization) {}
