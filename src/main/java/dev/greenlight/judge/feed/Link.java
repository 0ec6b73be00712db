package dev.greenlight.judge.feed;

import dev.greenlight.model.CertificateAddress;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An Atom link. What many rules want to know of it is found out once. */
public final class Link {
  private final String rel;
  private final String type;
  private final Target target;
  private final Element element;
  private Optional<Kind> member;

  /**
   * @param rel as written; null when absent
   * @param type as written; null when absent
   * @param target what its {@code href} leads to; null when that is absent
   * @param element the place
   */
  Link(String rel, String type, Target target, Element element) {
    this.rel = rel;
    this.type = type;
    this.target = target;
    this.element = element;
  }

  /** The relation as written; null when absent. */
  public String rel() {
    return rel;
  }

  /** Where it leads, as written; null when absent. */
  public String href() {
    return target == null ? null : target.href();
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
    return target == null ? null : target.resolved();
  }

  /** The place. */
  public Element element() {
    return element;
  }

  /** {@link #resolved()} when letter case and slashes too many do not count. */
  public String blurred() {
    return target.blurred();
  }

  /** The segments of the path of {@link #resolved()}, without those that are empty. */
  public List<String> segments() {
    return target.segments();
  }

  /** What it leads to; the same for links that were seen lately and say the same. */
  Target target() {
    return target;
  }

  Fingerprint ofHref() {
    return target.ofHref();
  }

  /** What {@link #resolved()} is compared by. */
  public Fingerprint ofResolved() {
    return target.ofResolved();
  }

  Fingerprint ofBlurred() {
    return target.ofBlurred();
  }

  /** Whether it leads to a certificate of the programme, which is no resource. */
  public boolean leadsToCertificate() {
    return target != null && target.isCertificate();
  }

  /** Whether it is a link to one certificate in the form that the programme prescribes. */
  public boolean namesCertificate() {
    return CertificateAddress.isOfOne(href());
  }

  /**
   * The kind of the one resource that it says it leads to: by its type, or else by a path that ends
   * in a kind and an identifier.
   */
  public Optional<Kind> member() {
    if (member == null) {
      Optional<Kind> typed = typed("-entry/");
      member = typed.isPresent() || target == null ? typed : target.member();
    }
    return member;
  }

  /** The kind of the collection that it says it leads to: by its type, or else by its path. */
  public Optional<Kind> collection() {
    Optional<Kind> typed = typed("-feed/");
    return typed.isPresent() || target == null ? typed : target.collection();
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
    Optional<Kind> meant = member();
    if (held.isEmpty() || meant.isEmpty() || meant.get() == Kind.LOCAL_TIME_PARAMETERS) {
      return false;
    }
    for (Kind kind : held) {
      if (kind.isOfCustomer() == meant.get().isOfCustomer()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it says by its type, or by a path that ends in a kind, that it leads to a collection.
   */
  public boolean leadsToCollection() {
    if (type != null && (type.startsWith("espi-feed/") || type.startsWith("cust-feed/"))) {
      return true;
    }
    return target != null && target.isCollection();
  }

  /** Whether it has that relation, compared exactly, and says where it leads. */
  public boolean leads(String relation) {
    return target != null && relation.equals(rel);
  }
}
