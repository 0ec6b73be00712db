package dev.greenlight.judge.feed;

import dev.greenlight.model.CertificateAddress;
import java.util.List;
import java.util.Optional;

/**
 * What the href of a link leads to. Most links of a feed lead to where others lead, so what rules
 * want to know of it is found out once; see {@link Targets}.
 */
final class Target {
  private final String href;
  private final String resolved;
  private String blurred;
  private List<String> segments;
  private Fingerprint ofHref;
  private Fingerprint ofResolved;
  private Fingerprint ofBlurred;
  private Optional<Kind> collection;
  private Optional<Kind> member;
  private Boolean certificate;

  /**
   * @param href as written
   * @param resolved the same seen from where it stands
   */
  Target(String href, String resolved) {
    this.href = href;
    this.resolved = resolved;
  }

  String href() {
    return href;
  }

  String resolved() {
    return resolved;
  }

  String blurred() {
    if (blurred == null) {
      blurred = Hrefs.blurred(resolved);
    }
    return blurred;
  }

  List<String> segments() {
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

  boolean isCertificate() {
    if (certificate == null) {
      certificate = CertificateAddress.isBelowSite(href);
    }
    return certificate;
  }

  /** The kind in which the path ends. */
  Optional<Kind> collection() {
    if (collection == null) {
      collection = named(Hrefs.lastSegment(href));
    }
    return collection;
  }

  /** Whether the path ends in a kind or a slash. */
  boolean isCollection() {
    return collection().isPresent() || Hrefs.lastSegment(href).isEmpty();
  }

  /** The kind in which the path ends but for an identifier. */
  Optional<Kind> member() {
    if (member == null) {
      member = named(Hrefs.lastSegmentButOne(href));
    }
    return member;
  }

  private static Optional<Kind> named(String segment) {
    return segment.isEmpty() ? Optional.empty() : Kind.named(segment);
  }
}
