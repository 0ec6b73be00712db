package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.Locale;

/**
 * An Atom link.
 *
 * @param rel as written; null when absent
 * @param href as written; null when absent
 * @param type as written; null when absent
 * @param resolved {@code href} against {@code xml:base} and the self link of the feed (RFC 3986),
 *     scheme and host in lower case; null when there is no {@code href}
 * @param element the place
 */
public record Link(String rel, String href, String type, String resolved, Element element) {

  private static final String CERTIFICATES = "https://cert.greenbuttonalliance.org/";

  /** Whether it leads to a certificate of the programme, which is no resource. */
  public boolean leadsToCertificate() {
    return href != null && href.strip().toLowerCase(Locale.ROOT).startsWith(CERTIFICATES);
  }

  /**
   * Whether it says by its type, or by a path that ends in a kind, that it leads to a collection.
   */
  public boolean leadsToCollection() {
    if (type != null && (type.startsWith("espi-feed/") || type.startsWith("cust-feed/"))) {
      return true;
    }
    return href != null && Kind.named(Hrefs.lastSegment(href)).isPresent();
  }

  /** Whether it has that relation, compared exactly, and says where it leads. */
  public boolean leads(String relation) {
    return href != null && relation.equals(rel);
  }
}
