/**
 * The resource server of the reference Data Custodian: the gate that asks for bearer tokens (RFC
 * 6750) and the ESPI resources behind it.
 *
 * <p>Read only. Each resource offers a few seams at which a deviation departs from correct
 * behaviour. Knows the grants and the energy data, nothing of how tokens are had.
 */
package dev.greenlight.party.custodian.resource;
