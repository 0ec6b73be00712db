package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.xml.Element;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Words that several rules about customers need. */
final class Customers {
  private Customers() {}

  /** The kind of Retail Customer data that an entry carries. */
  static Optional<Kind> in(EntryClosed entry) {
    for (Held held : entry.resources()) {
      if (held.kind().isOfCustomer() && held.parent().isAtom("content")) {
        return Optional.of(held.kind());
      }
    }
    return Optional.empty();
  }

  /** Whether an element, or one below it, holds a text that is not blank. */
  static boolean hasValue(Element element) {
    return !element.stringValue().isBlank();
  }

  /** Whether it can be read from anywhere, and only over TLS. */
  static boolean isAbsoluteHttps(String text) {
    try {
      URI uri = new URI(text.strip());
      return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
