/**
 * Sins of an authorization server: at the authorization, token, revocation and metadata endpoints;
 * {@link dev.greenlight.party.deviation.oauth.OauthDeviations} is the list.
 *
 * <p>One class each, bending one seam of the reference Data Custodian.
 */
package dev.greenlight.party.deviation.oauth;
