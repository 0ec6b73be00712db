package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern CERTIFICATE =
      Pattern.compile(
          Pattern.quote(CERTIFICATES) + "certificate/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
          Pattern.CASE_INSENSITIVE);

  /** Whether it leads to a certificate of the programme, which is no resource. */
  public boolean leadsToCertificate() {
    return href != null && href.strip().toLowerCase(Locale.ROOT).startsWith(CERTIFICATES);
  }

  /** Whether it is a link to one certificate in the form that the programme prescribes. */
  public boolean namesCertificate() {
    return href != null && CERTIFICATE.matcher(href.strip()).matches();
  }

  /**
   * The kind of the one resource that it says it leads to: by its type, or else by a path that ends
   * in a kind and an identifier.
   */
  public Optional<Kind> member() {
    Optional<Kind> typed = typed("-entry/");
    return typed.isPresent() || href == null ? typed : named(Hrefs.lastSegmentButOne(href));
  }

  /** The kind of the collection that it says it leads to: by its type, or else by its path. */
  public Optional<Kind> collection() {
    Optional<Kind> typed = typed("-feed/");
    return typed.isPresent() || href == null ? typed : named(Hrefs.lastSegment(href));
  }

  private static Optional<Kind> named(String segment) {
    return segment.isEmpty() ? Optional.empty() : Kind.named(segment);
  }

  private Optional<Kind> typed(String form) {
    for (String side : List.of("espi", "cust")) {
      String prefix = side + form;
      if (type != null && type.startsWith(prefix)) {
        return Kind.named(type.substring(prefix.length()).strip(), side.equals("cust"));
      }
    }
    return Optional.empty();
  }

  /** Whether it leads from data of one side to a resource of the other, which has its own feed. */
  boolean crossesFrom(Set<Kind> held) {
    Optional<Kind> target = member().filter(kind -> kind != Kind.LOCAL_TIME_PARAMETERS);
    return target.isPresent()
        && !held.isEmpty()
        && held.stream().allMatch(kind -> kind.isOfCustomer() != target.get().isOfCustomer());
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
