/**
 * The authorization server of the reference Data Custodian: login and consent pages, authorization,
 * token, revocation and metadata endpoints.
 *
 * <p>Correct as RFC 6749, 7009, 7636, 8414, 9207 and 9700 say; each endpoint offers a few seams at
 * which a deviation departs from that. Knows the server's words and the grants, nothing of ESPI
 * resources.
 */
package dev.greenlight.party.custodian.oauth;
