/**
 * Duties of transport and secrets: versions, suites and certificates of TLS, plain http, HSTS, and
 * how hard tokens are to guess (FB_13).
 *
 * <p>Pure like all checks: a handshake on record says what was chosen, and carries the certificates
 * and the time that it is judged by.
 */
package dev.greenlight.judge.tls;
