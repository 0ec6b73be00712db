package dev.greenlight.xml;

import dev.greenlight.model.Location;

/**
 * A namespace in place of one of ours.
 *
 * @param written as in the document; empty for none
 * @param meant the right one
 * @param element local name of the first element that uses it
 * @param at that element
 */
public record MisspeltNamespace(String written, String meant, String element, Location at) {

  /** Whether it is almost the right one, see {@link Namespaces#meantBy}. */
  public boolean isNearMiss() {
    return Namespaces.meantBy(written).isPresent();
  }
}
