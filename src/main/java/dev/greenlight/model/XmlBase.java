package dev.greenlight.model;

import java.net.URI;

/**
 * What {@code xml:base} says of the addresses below it (W3C XML Base; RFC 4287 section 2 allows it
 * on any element of a feed).
 *
 * @param base to be resolved in its turn where it is relative; empty where nothing was said
 */
public record XmlBase(String base) {
  /** Nothing was said. */
  public static final XmlBase NONE = new XmlBase("");

  /**
   * That of an element within this one.
   *
   * @param own its own {@code xml:base}; null where it has none
   */
  public XmlBase with(String own) {
    return own == null ? this : new XmlBase(resolved(own));
  }

  /** Where an address leads; as it is written where nothing was said, or it is none. */
  public String resolved(String address) {
    if (base.isEmpty()) {
      return address;
    }
    try {
      return URI.create(base).resolve(address.strip()).toString();
    } catch (IllegalArgumentException noAddress) {
      // That it is none is for the feed rules to say.
      return address;
    }
  }
}
