package dev.greenlight.judge.oauth;

import dev.greenlight.record.Exchange;
import dev.greenlight.xml.Element;
import dev.greenlight.xml.ElementListener;
import dev.greenlight.xml.ReaderLimits;
import dev.greenlight.xml.XmlPass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * One small ESPI resource in an Atom entry, such as an Authorization.
 *
 * @param resource the resource's element
 */
record EspiEntry(Element resource) {

  /** The first resource of that name; empty when there is none, or the document is broken. */
  static Optional<EspiEntry> in(Exchange.Response response, String name) {
    Search search = new Search(name);
    XmlPass.Outcome outcome = read(response, search);
    return outcome.problem().isPresent()
        ? Optional.empty()
        : Optional.ofNullable(search.found).map(EspiEntry::new);
  }

  /** Whether the document is a well-formed Atom feed. */
  static boolean isFeed(Exchange.Response response) {
    XmlPass.Outcome outcome = read(response, new Search(""));
    return outcome.problem().isEmpty()
        && outcome.root().filter(root -> root.isAtom("feed")).isPresent();
  }

  private static XmlPass.Outcome read(Exchange.Response response, ElementListener listener) {
    try {
      return new XmlPass(ReaderLimits.DEFAULT, false, listener, List.of())
          .read(new ByteArrayInputStream(response.body().content()));
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }

  /** The text of a child; empty when it is not there or blank. */
  Optional<String> text(String child) {
    return resource.child(child).map(element -> element.text().strip()).filter(t -> !t.isEmpty());
  }

  private static final class Search implements ElementListener {
    private final String name;
    private Element found;
    private boolean inside;

    Search(String name) {
      this.name = name;
    }

    @Override
    public Keep opened(Element element) {
      if (inside) {
        return Keep.IN_PARENT;
      }
      if (found == null && element.isEspi(name)) {
        found = element;
        inside = true;
        return Keep.ALONE;
      }
      return Keep.NOTHING;
    }

    @Override
    public void closed(Element element) {
      inside = inside && element != found;
    }
  }
}
