package dev.greenlight.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How clients of the run speak TLS to the target. What the target itself can do is asked of it by
 * handshakes of their own (FB_13), whatever stands here.
 *
 * @param verify what is asked of certificates of servers before anything is sent
 * @param least oldest version that is spoken; empty for what Java has
 * @param most newest, likewise
 * @param certificates what the Third Party shows to servers that ask for it, by their hosts in
 *     small letters, in place of what it shows all others
 */
public record TlsWays(
    Verify verify,
    Optional<Version> least,
    Optional<Version> most,
    Map<String, RunFile.ClientCertificate> certificates) {
  /** As most targets are spoken to. */
  public static final TlsWays USUAL =
      new TlsWays(Verify.ALL, Optional.empty(), Optional.empty(), Map.of());

  public TlsWays {
    certificates = Map.copyOf(certificates);
  }

  /** What is asked of certificates of servers. */
  public enum Verify {
    /** That they come from who is trusted, and are for the host that was asked for. */
    ALL,
    /** The first of the two. */
    AUTHORITY,
    /** Nothing, in a laboratory. */
    NOTHING
  }

  /** A version of TLS that clients may speak (RFC 8996 has put away all before 1.2). */
  public enum Version {
    TLS_1_2("1.2"),
    TLS_1_3("1.3");

    private final String id;

    Version(String id) {
      this.id = id;
    }

    /** As the run file writes it. */
    public String id() {
      return id;
    }

    /** As Java calls it. */
    public String protocol() {
      return "TLSv" + id;
    }

    /** The version that is written so. */
    public static Version of(String id) {
      return Stream.of(values())
          .filter(each -> each.id.equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no version of TLS is '" + id + "'"));
    }
  }

  /**
   * What is to be known of a run under which servers had to show less; empty where they had not.
   */
  public Optional<String> leniency() {
    return switch (verify) {
      case ALL -> Optional.empty();
      case AUTHORITY ->
          Optional.of(
              "Clients took certificates of the target whatever host they are for"
                  + " (pixit.tls.verify: authority).");
      case NOTHING ->
          Optional.of(
              "Clients took any certificate of the target, whoever it comes from and whatever host"
                  + " it is for (pixit.tls.verify: nothing).");
    };
  }

  /** The versions that clients are bound to, in words; empty where they are not. */
  public Optional<String> bounds() {
    return least.isEmpty() && most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "TLS "
                + Stream.of(
                        least.map(one -> one.id() + " at least (pixit.tls.min)"),
                        most.map(one -> one.id() + " at most (pixit.tls.max)"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ")));
  }

  /** Whether that host is shown a certificate of its own. */
  public boolean hasCertificateFor(String host) {
    return certificates.containsKey(host.toLowerCase(Locale.ROOT));
  }

  /** The versions that are spoken, as Java calls them; empty for what it has. */
  public Optional<String[]> protocols() {
    return least.isEmpty() && most.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Stream.of(Version.values())
                .filter(each -> least.map(one -> each.compareTo(one) >= 0).orElse(true))
                .filter(each -> most.map(one -> each.compareTo(one) <= 0).orElse(true))
                .map(Version::protocol)
                .collect(Collectors.toList())
                .toArray(String[]::new));
  }
}
