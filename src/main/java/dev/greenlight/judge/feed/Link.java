package dev.greenlight.judge.feed;

import dev.greenlight.model.CertificateAddress;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An Atom link. What many rules want to know of it is found out once. */
public final class Link {
  private final String rel;
  private final String href;
  private final String type;
  private final String resolved;
  private final Element element;
  private String blurred;
  private List<String> segments;
  private Fingerprint ofHref;
  private Fingerprint ofResolved;
  private Fingerprint ofBlurred;
  private Optional<Kind> member;

  /**
   * @param rel as written; null when absent
   * @param href as written; null when absent
   * @param type as written; null when absent
   * @param resolved {@code href} against {@code xml:base} and the self link of the feed (RFC 3986),
   *     scheme and host in lower case; null when there is no {@code href}
   * @param element the place
   */
  Link(String rel, String href, String type, String resolved, Element element) {
    this.rel = rel;
    this.href = href;
    this.type = type;
    this.resolved = resolved;
    this.element = element;
  }

  /** The relation as written; null when absent. */
  public String rel() {
    return rel;
  }

  /** Where it leads, as written; null when absent. */
  public String href() {
    return href;
  }

  /** The type as written; null when absent. */
  public String type() {
    return type;
  }

  /**
   * {@link #href()} against {@code xml:base} and the self link of the feed (RFC 3986), scheme and
   * host in lower case; null when there is no {@code href}.
   */
  public String resolved() {
    return resolved;
  }

  /** The place. */
  public Element element() {
    return element;
  }

  /** {@link #resolved()} when letter case and slashes too many do not count. */
  public String blurred() {
    if (blurred == null) {
      blurred = Hrefs.blurred(resolved);
    }
    return blurred;
  }

  /** The segments of the path of {@link #resolved()}, without those that are empty. */
  public List<String> segments() {
    if (segments == null) {
      segments = Hrefs.segments(resolved);
    }
    return segments;
  }

  Fingerprint ofHref() {
    if (ofHref == null) {
      ofHref = href.equals(resolved) ? ofResolved() : Fingerprint.of(href);
    }
    return ofHref;
  }

  Fingerprint ofResolved() {
    if (ofResolved == null) {
      ofResolved = Fingerprint.of(resolved);
    }
    return ofResolved;
  }

  Fingerprint ofBlurred() {
    if (ofBlurred == null) {
      ofBlurred = blurred().equals(resolved) ? ofResolved() : Fingerprint.of(blurred());
    }
    return ofBlurred;
  }

  /** Whether it leads to a certificate of the programme, which is no resource. */
  public boolean leadsToCertificate() {
    return CertificateAddress.isBelowSite(href);
  }

  /** Whether it is a link to one certificate in the form that the programme prescribes. */
  public boolean namesCertificate() {
    return CertificateAddress.isOfOne(href);
  }

  /**
   * The kind of the one resource that it says it leads to: by its type, or else by a path that ends
   * in a kind and an identifier.
   */
  public Optional<Kind> member() {
    if (member == null) {
      Optional<Kind> typed = typed("-entry/");
      member = typed.isPresent() || href == null ? typed : named(Hrefs.lastSegmentButOne(href));
    }
    return member;
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
    if (type == null) {
      return Optional.empty();
    }
    boolean customer = type.startsWith("cust");
    if ((customer || type.startsWith("espi")) && type.startsWith(form, "espi".length())) {
      String name = type.substring("espi".length() + form.length()).strip();
      return Kind.named(name, customer);
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
