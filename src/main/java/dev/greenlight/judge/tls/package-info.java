/**
 * Duties of transport: versions, suites and certificates of TLS, plain http, HSTS (FB_13).
 *
 * <p>Pure like all checks: a handshake on record says what was chosen, and carries the certificates
 * and the time that it is judged by.
 */
package dev.greenlight.judge.tls;
