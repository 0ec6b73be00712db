package dev.greenlight.judge.tls;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.net.URI;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.util.IPAddress;

/**
 * The certificate of a server is for the host that the address names (RFC 9525 section 6): among
 * its alternative names, never the common name alone, a star for the whole of the first label only.
 */
public record CertificateNamesHost() implements Check {
  private static final int DNS = 2;
  private static final int ADDRESS = 7;

  /** The name is not there. */
  record HostNotNamed(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return Certificates.each(exhibits, CertificateNamesHost::judge);
  }

  private static void judge(Presented presented, Replies replies) {
    String host = URI.create(presented.server()).getHost().replaceAll("[\\[\\]]", "");
    boolean address = IPAddress.isValid(host);
    List<String> names = names(presented.leaf(), address ? ADDRESS : DNS);
    replies.inspected();
    if (names.stream().noneMatch(name -> address ? same(name, host) : covers(name, host))) {
      replies.finds(
          new HostNotNamed(
              "a certificate for " + host,
              names.isEmpty() ? "one that names no host" : "one for " + String.join(", ", names)));
    }
  }

  private static List<String> names(X509Certificate certificate, int kind) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> all = certificate.getSubjectAlternativeNames();
      for (List<?> name : all == null ? List.<List<?>>of() : all) {
        if (name.get(0).equals(kind)) {
          names.add(name.get(1).toString().toLowerCase(Locale.ROOT));
        }
      }
    } catch (CertificateParsingException e) {
      // Names that cannot be read name nobody.
      names.clear();
    }
    return names;
  }

  /** Java writes every group of an IPv6 address out, without leading zeros. */
  private static boolean same(String name, String host) {
    return name.equals(host) || name.equals(long6(host));
  }

  private static String long6(String host) {
    if (!host.contains("::")) {
      return host;
    }
    String[] halves = host.split("::", -1);
    List<String> before = groups(halves[0]);
    List<String> after = groups(halves[1]);
    while (before.size() + after.size() < 8) {
      before.add("0");
    }
    before.addAll(after);
    return String.join(":", before);
  }

  private static List<String> groups(String half) {
    return half.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(half.split(":")));
  }

  private static boolean covers(String name, String host) {
    if (!name.startsWith("*.")) {
      return name.equals(host);
    }
    int dot = host.indexOf('.');
    return dot > 0 && host.substring(dot).equals(name.substring(1)) && name.indexOf('.', 2) > 0;
  }
}
