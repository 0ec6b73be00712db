/**
 * Certificate authorities made on the spot, the identities they issue, and the trust stores that
 * clients use; and what client and server of SSH have in common.
 *
 * <p>May know the JDK, BouncyCastle, the SSH library and the model. Never changes a setting of the
 * whole JVM: whoever wants to trust an authority takes its {@link dev.greenlight.trust.TrustStore}
 * and uses that.
 */
package dev.greenlight.trust;
