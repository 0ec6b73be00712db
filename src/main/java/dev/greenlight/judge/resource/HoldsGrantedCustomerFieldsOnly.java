package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.CustomerBlocks;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A resource of Retail Customer data that was granted by one of the function blocks that open it
 * holds nothing that another one of them brings ({@link CustomerBlocks}). Looks at the exhibits
 * {@code answer} and {@code granted scope}, and at {@code customer}, what a consent to more opens:
 * where that holds no such field, there is nothing to leave out.
 */
public record HoldsGrantedCustomerFieldsOnly() implements Check {
  private static final int OK = 200;

  /** A field of a block that was not granted. */
  record UngrantedField(String expected, String observed) implements Finding {}

  /** A field that says something. */
  private record Told(String kind, String field, String place) {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    return NoAnswer.or(answer, response -> judge(exhibits, answer, response.status()));
  }

  private static Outcome judge(Exhibits exhibits, Exchange answer, int status) {
    Set<String> granted =
        ScopeTerms.of(exhibits.fact("granted scope")).terms().getOrDefault("fb", Set.of());
    if (closed(granted, exhibits.exchange("customer")).isEmpty()) {
      return Outcome.notApplicable(
          "of the customer no field is known that the granted scope leaves out of what it opens");
    }
    if (status != OK) {
      return Outcome.undecided(
          "status " + status + ": what is not served tells nothing of its blocks");
    }
    long bearers = bearers(granted, Contents.of(exhibits, answer));
    if (bearers == 0) {
      return Outcome.undecided("nothing was served that could hold such a field");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected(bearers);
    closed(granted, answer)
        .forEach(
            told ->
                outcome.finds(
                    new UngrantedField(
                        "a %s without %s, as FB_%s was not granted"
                            .formatted(
                                told.kind(),
                                told.field(),
                                CustomerBlocks.ofField(told.kind(), told.field())),
                        told.place())));
    return outcome.build();
  }

  /** How many entries are of a kind that has such fields. */
  private static long bearers(Set<String> granted, Contents contents) {
    return contents.entries().stream()
        .filter(entry -> !CustomerBlocks.closedFields(granted, entry.kind()).isEmpty())
        .count();
  }

  /** What an answer tells of fields that were not granted. */
  private static List<Told> closed(Set<String> granted, Exchange exchange) {
    List<Told> found = new ArrayList<>();
    try {
      XmlTrees.read(
          exchange.response().body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            entry
                .resource()
                .ifPresent(
                    resource -> told(granted, entry, exchange, resource).forEach(found::add));
          });
    } catch (UnreadableXml e) {
      // That it cannot be read is for those to say who ask what is in it.
      return List.of();
    }
    return found;
  }

  private static Stream<Told> told(
      Set<String> granted, AtomEntry entry, Exchange exchange, Element resource) {
    return CustomerBlocks.closedFields(granted, entry.kind()).stream()
        .filter(field -> says(resource, field))
        .map(
            field ->
                new Told(
                    entry.kind(),
                    field,
                    "one with it, " + entry.address("self", exchange.request().uri())));
  }

  private static boolean says(Element resource, String field) {
    return resource.getElementsByTagNameNS("*", field).getLength() > 0
        && !resource.getElementsByTagNameNS("*", field).item(0).getTextContent().isBlank();
  }
}
