package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;

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

  /** Whether it has that relation, compared exactly, and says where it leads. */
  public boolean leads(String relation) {
    return href != null && relation.equals(rel);
  }
}
