package dev.greenlight.trust;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an authority is asked to put into the certificate of a server.
 *
 * @param names host names and addresses that it is for
 * @param algorithm of its key: {@code EC} (P-256) or {@code RSA}
 * @param bits of its key
 * @param hash that is signed
 * @param age how long ago it began
 * @param lifetime from its beginning to its end
 * @param revocationList where it says that there is a list of the revoked; empty for none, as in
 *     one so short-lived that nobody need ask (RFC 9608)
 * @param responder where it says that somebody answers whether it was revoked (RFC 6960); empty for
 *     nobody
 */
public record CertificateOrder(
    List<String> names,
    String algorithm,
    int bits,
    String hash,
    Duration age,
    Duration lifetime,
    Optional<String> revocationList,
    Optional<String> responder) {

  private static final Duration DAY = Duration.ofDays(1);

  /** Longest life of a certificate that nobody revokes (CA/Browser Forum, since March 2026). */
  private static final Duration SHORT_LIFE = Duration.ofDays(7);

  public CertificateOrder {
    names = List.copyOf(names);
  }

  /** A good one for this machine; on a curve, and too short-lived to be revoked. */
  public static CertificateOrder forLoopback() {
    return new CertificateOrder(
        List.of("localhost", "127.0.0.1", "::1"),
        "EC",
        256,
        "SHA256",
        DAY,
        SHORT_LIFE,
        Optional.empty(),
        Optional.empty());
  }

  /** With an RSA key. */
  public CertificateOrder rsa(int length) {
    return new CertificateOrder(
        names, "RSA", length, hash, age, lifetime, revocationList, responder);
  }

  /** For another host. */
  public CertificateOrder forHost(String host) {
    return new CertificateOrder(
        List.of(host), algorithm, bits, hash, age, lifetime, revocationList, responder);
  }

  /** For further hosts, too. */
  public CertificateOrder andFor(Collection<String> hosts) {
    return new CertificateOrder(
        Stream.concat(names.stream(), hosts.stream()).distinct().toList(),
        algorithm,
        bits,
        hash,
        age,
        lifetime,
        revocationList,
        responder);
  }

  /** Signed over another hash. */
  public CertificateOrder signedOver(String other) {
    return new CertificateOrder(
        names, algorithm, bits, other, age, lifetime, revocationList, responder);
  }

  /** Begun at another time, with another life. */
  public CertificateOrder lasting(Duration begunAgo, Duration life) {
    return new CertificateOrder(
        names, algorithm, bits, hash, begunAgo, life, revocationList, responder);
  }

  /** Can be revoked, and says where there is a list. */
  public CertificateOrder revocableAt(String list) {
    return new CertificateOrder(
        names, algorithm, bits, hash, age, lifetime, Optional.of(list), responder);
  }

  /** Can be revoked, and says who answers. */
  public CertificateOrder answeredAt(String address) {
    return new CertificateOrder(
        names, algorithm, bits, hash, age, lifetime, revocationList, Optional.of(address));
  }
}
