package dev.greenlight.judge.secrecy;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.SecretSample;
import dev.greenlight.xml.Namespaces;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The Atom ids of a feed, and the last segments of its self links, vary in more places than anybody
 * could try out: 48 bits (FB_13/TC011, which had a person count characters). Of too few to see what
 * varies the length counts, as it did there.
 */
public record NamesAreHardToGuess() implements Check {
  private static final int LEAST = 48;
  private static final int SAMPLE = 20;
  private static final int MOST = 1000;

  /** Somebody can try them out. */
  record GuessableName(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), NamesAreHardToGuess::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> links = new LinkedHashSet<>();
    try {
      XmlTrees.read(
          response.body().content(),
          entry -> {
            if (ids.size() < MOST) {
              add(ids, text(entry));
              add(links, self(entry).replaceFirst("[?#].*$", ""));
            }
          });
    } catch (UnreadableXml e) {
      return Outcome.undecided("the answer cannot be read as XML: " + e.getMessage());
    }
    Outcome.Builder outcome = new Outcome.Builder();
    judge("Atom ids", ids, outcome);
    judge("last segments of self links", links, outcome);
    return outcome.build();
  }

  private static void judge(String what, Set<String> names, Outcome.Builder outcome) {
    if (names.isEmpty()) {
      return;
    }
    SecretSample sample = SecretSample.of("name", List.copyOf(names));
    boolean enough = sample.distinct() >= SAMPLE;
    double bits = enough ? Guessing.bits(sample) : Guessing.bitsByLength(sample);
    outcome.inspected(sample.distinct());
    if (bits < LEAST) {
      outcome.finds(
          new GuessableName(
              what + " of " + LEAST + " bits at least",
              String.format(
                  Locale.ROOT,
                  "%.0f bits at most: %d %s of %d characters or more (%s)",
                  bits,
                  sample.distinct(),
                  what,
                  sample.shortest(),
                  sample.alphabet())));
    }
  }

  /** What comes behind the last slash or colon; what stands before it is the same for all. */
  private static void add(Set<String> names, String name) {
    String last = name.replaceFirst("/+$", "").replaceFirst("^.*[/:]", "");
    if (!last.isEmpty()) {
      names.add(last);
    }
  }

  private static String text(Element entry) {
    NodeList ids = entry.getElementsByTagNameNS(Namespaces.ATOM, "id");
    return ids.getLength() == 0 ? "" : ids.item(0).getTextContent().strip();
  }

  private static String self(Element entry) {
    NodeList links = entry.getElementsByTagNameNS(Namespaces.ATOM, "link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (link.getAttribute("rel").equals("self")) {
        return link.getAttribute("href").strip();
      }
    }
    return "";
  }
}
