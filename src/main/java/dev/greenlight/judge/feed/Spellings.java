package dev.greenlight.judge.feed;

import dev.greenlight.record.Scratch;

/** Where each address that self and up links lead to was first written, and how. */
final class Spellings {
  private final FirstSeen written;
  private final FirstSeen blurred;

  /** Of each relation what the last link led to: those of many entries follow one another. */
  private final Target[] last = new Target[Rel.values().length];

  private boolean encoded;

  Spellings(Scratch scratch) {
    written = new FirstSeen(scratch);
    blurred = new FirstSeen(scratch);
  }

  /**
   * Remembers what a link leads to.
   *
   * @param alike what it leads to when letter case and slashes too many do not count
   */
  @SuppressWarnings("EnumOrdinal") // Lives and dies with one document.
  void add(Rel rel, Link link, Fingerprint alike) {
    if (link.target() != last[rel.ordinal()]) {
      last[rel.ordinal()] = link.target();
      encoded |= link.href().indexOf('%') >= 0;
      written.seen(ofWritten(link), link.element().line());
      blurred.seen(alike, link.element().line());
    }
  }

  private static Fingerprint ofWritten(Link link) {
    String plain = Hrefs.withPlainAuthority(link.href());
    return plain.equals(link.href()) ? link.ofHref() : Fingerprint.of(plain);
  }

  /** Whether something is percent-encoded in one of them. */
  boolean hasEncoded() {
    return encoded;
  }

  /** Whether one is written exactly so, but for the letter case of scheme and host. */
  boolean has(String href) {
    return written.find(Fingerprint.of(Hrefs.withPlainAuthority(href))) >= 0;
  }

  /**
   * Line of the first that is written as this one without percent-encoding what needs none;
   * negative when there is none, or when that is how this one is written.
   */
  int lineOfDecoded(String href) {
    String decoded = NormalHref.decoded(href);
    return decoded.equals(href)
        ? -1
        : written.find(Fingerprint.of(Hrefs.withPlainAuthority(decoded)));
  }

  /** Line of the first that is written in any such way; negative when there is none. */
  int lineOf(Fingerprint alike) {
    return blurred.find(alike);
  }
}
