/**
 * Offers TLS handshakes of every kind to a server and writes down what it makes of them, bounded in
 * time and size.
 *
 * <p>Uses BouncyCastle's own protocol code, never that of the JDK: that one would refuse an old
 * version before a byte is sent, and its limits are set for the whole JVM. Never decides.
 */
package dev.greenlight.act.tls;
