/**
 * The HTTPS server under both parties: our own small words for requests and answers, and the one
 * adapter that speaks WireMock's.
 *
 * <p>Knows nothing of OAuth or ESPI. Servers listen on loopback only, keep no journal, and bound
 * what they read.
 */
package dev.greenlight.party.server;
