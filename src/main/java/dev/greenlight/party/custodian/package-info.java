/**
 * The reference Data Custodian: authorization server, resource server, customer portal and hooks on
 * one HTTPS server of loopback, correct by construction and the same for the same seed.
 *
 * <p>Knows nothing of how it is judged. A {@link dev.greenlight.party.custodian.Bending} may bend
 * its parts before the first request.
 */
package dev.greenlight.party.custodian;
