/**
 * Sins of transport: versions, suites and certificates of TLS, plain http, HSTS.
 *
 * <p>Those of TLS are committed by a server of BouncyCastle in front of the plain party, so that no
 * setting of the whole JVM changes.
 */
package dev.greenlight.party.deviation.tls;
