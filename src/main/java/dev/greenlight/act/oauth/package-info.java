/**
 * What the Third Party sends to an authorization server: requests that are right, and requests that
 * are wrong in exactly one point. Sends and brings back; what the answers are worth is decided
 * elsewhere.
 */
package dev.greenlight.act.oauth;
