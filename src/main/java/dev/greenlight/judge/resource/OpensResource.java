package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.model.ResourceWays;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import java.util.Locale;

/**
 * The resource server serves what was asked for: status 200, an Atom document, and the resource in
 * it.
 *
 * @param element name of the resource
 * @param feed whether it has to come as a feed; else a feed that holds it is as good as an entry
 */
public record OpensResource(String element, boolean feed) implements Check {
  private static final String ATOM = "application/atom+xml";

  /** A status other than 200; with the address, which may be wrong where nothing is found. */
  record NotServed(String expected, String observed) implements Finding {}

  /** The media type is not one of XML. */
  record WrongMediaType(String expected, String observed) implements Finding {}

  /** The media type is one of XML, but not that of Atom. */
  record UnusualMediaType(String expected, String observed) implements Finding {}

  /** The document is of another shape, or something else is in it. */
  record ResourceMissing(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(exchange, response -> judge(exhibits, exchange, response));
  }

  private Outcome judge(Exhibits exhibits, Exchange exchange, Exchange.Response response) {
    if (response.status() == 202) {
      return Outcome.undecided(
          "the data is announced for later (202); delivery by notification is not awaited here");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (response.status() != 200) {
      return outcome
          .finds(
              new NotServed(
                  "200",
                  response.status()
                      + " at "
                      + exchange.request().uri().replaceFirst("[?#].*", "")
                      + ResourceWays.doubt(exchange.request().uri())))
          .build();
    }
    judgeMediaType(response.header("Content-Type").orElse("none"), outcome);
    Contents contents = Contents.of(exhibits, exchange);
    if (!contents.isReadable() && contents.problem().contains(UnreadableXml.OUR_LIMIT)) {
      return Contents.unread("an XML document", contents.problem());
    }
    if (!contents.isReadable()) {
      return outcome.finds(new Contents.NotReadable("an XML document", contents.problem())).build();
    }
    boolean present = contents.holds(element) && (!feed || contents.isFeed());
    if (!present) {
      outcome.finds(new ResourceMissing(expected(), observed(contents)));
    }
    return outcome.build();
  }

  private static void judgeMediaType(String written, Outcome.Builder outcome) {
    String type = written.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (!type.matches("(application|text)/([a-z0-9.+-]+\\+)?xml")) {
      outcome.finds("resource_media_type", new WrongMediaType(ATOM, written));
    } else if (!type.equals(ATOM)) {
      outcome.finds("resource_media_type_atom", new UnusualMediaType(ATOM, written));
    }
  }

  private String expected() {
    return feed ? "a feed with an entry that holds " + element : element;
  }

  private String observed(Contents contents) {
    String shape = contents.isFeed() ? "a feed" : "a document " + contents.root();
    return contents.entries().isEmpty()
        ? "an empty feed"
        : shape
            + " with "
            + contents.entries().stream().map(Contents.Listed::kind).distinct().limit(5).toList();
  }
}
