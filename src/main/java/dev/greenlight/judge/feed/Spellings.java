package dev.greenlight.judge.feed;

import dev.greenlight.record.Scratch;

/** Where each address that self and up links lead to was first written, and how. */
final class Spellings {
  private final FirstSeen written;
  private final FirstSeen blurred;

  /** Of each relation what the last link led to: those of many entries follow one another. */
  private final Target[] last = new Target[Rel.values().length];

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
      written.seen(ofWritten(link), link.element().line());
      blurred.seen(alike, link.element().line());
    }
  }

  private static Fingerprint ofWritten(Link link) {
    String plain = Hrefs.withPlainAuthority(link.href());
    return plain.equals(link.href()) ? link.ofHref() : Fingerprint.of(plain);
  }

  /** Whether one is written exactly so, but for the letter case of scheme and host. */
  boolean has(String href) {
    return written.find(Fingerprint.of(Hrefs.withPlainAuthority(href))) >= 0;
  }

  /** Line of the first that is written in any such way; negative when there is none. */
  int lineOf(Fingerprint alike) {
    return blurred.find(alike);
  }
}
