/**
 * The Third Party as the harness's instrument: it listens at the addresses that a Third Party
 * registers, and keeps what arrives.
 *
 * <p>Never sends anything, never judges what it got.
 */
package dev.greenlight.party.thirdparty;
