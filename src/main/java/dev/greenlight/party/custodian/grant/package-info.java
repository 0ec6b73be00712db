/**
 * What the reference Data Custodian remembers: who is registered, who consented to what, and which
 * codes and tokens stand for it.
 *
 * <p>Knows nothing of HTTP. Every value is thread-safe; time comes from one clock that tests can
 * move, randomness from one seed.
 */
package dev.greenlight.party.custodian.grant;
