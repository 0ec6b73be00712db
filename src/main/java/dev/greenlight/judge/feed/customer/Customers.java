package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.record.Redactor;
import dev.greenlight.xml.Element;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

  /**
   * The parts of a resource that are such, at whatever depth, but none within another; none of what
   * is no Retail Customer data.
   */
  static List<Element> parts(ResourceRead read, Predicate<Element> such) {
    List<Element> parts = new ArrayList<>();
    if (Kind.of(read.resource()).isOfCustomer()) {
      collect(read.resource(), such, parts);
    }
    return parts;
  }

  private static void collect(Element holder, Predicate<Element> such, List<Element> parts) {
    for (Element part : holder.children()) {
      if (such.test(part)) {
        parts.add(part);
      } else {
        collect(part, such, parts);
      }
    }
  }

  /** Whether an element, or one below it, holds a text that is not blank. */
  static boolean hasValue(Element element) {
    return !element.stringValue().isBlank();
  }

  /**
   * Whether a text can have the form that is due for it: what the run file says of a customer, such
   * as his postal code, is not in the evidence as it came.
   */
  static boolean hasForm(String text) {
    return !text.isEmpty() && !Redactor.isWithheld(text);
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
