package dev.greenlight.judge.feed;

import java.util.function.Supplier;

/** What the hrefs of one document lead to; an href that was seen lately is not resolved again. */
final class Targets {
  private final Lately<Target> lately = new Lately<>();

  /**
   * What an href leads to.
   *
   * @param base where it stands; not asked for when it makes no difference
   */
  Target of(String href, Supplier<String> base) {
    if (!Hrefs.isResolved(href)) {
      return new Target(href, Hrefs.resolve(base.get(), href));
    }
    Target known = lately.get(href);
    if (known == null) {
      known = new Target(href, href);
      lately.put(href, known);
    }
    return known;
  }
}
