package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;

/**
 * A new client is told all metadata that is registered of it (RFC 7591 section 3.2.1). A server may
 * register something else than was asked for; a Third Party is better off where it does not.
 */
public record TellsWhatIsRegistered() implements Check {
  private static final String AS_ASKED = "registration_as_asked";

  /** The client does not learn what holds for it. */
  record MetadataUntold(String expected, String observed) implements Finding {}

  /** Something else is registered than was asked for. */
  record MetadataReplaced(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            TokenJson.of(response).text("client_id").isPresent()
                ? judge(ClientRecord.in(exchange.request().body()), ClientRecord.in(response))
                : Outcome.undecided("the answer holds no client that could have metadata"));
  }

  private static Outcome judge(ClientRecord asked, ClientRecord told) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (String member : ClientRecord.USED) {
      outcome.inspected();
      if (told.values(member).isEmpty() && asked.has(member)) {
        outcome.finds(new MetadataUntold(asked.shown(member), told.shown(member)));
      } else {
        compare(member, asked, told, outcome);
      }
    }
    for (String member : ClientRecord.DESCRIBED) {
      if (asked.has(member)) {
        outcome.inspected();
        compare(member, asked, told, outcome);
      }
    }
    return outcome.build();
  }

  private static void compare(
      String member, ClientRecord asked, ClientRecord told, Outcome.Builder outcome) {
    if (asked.has(member) && !asked.values(member).equals(told.values(member))) {
      outcome.finds(AS_ASKED, new MetadataReplaced(asked.shown(member), told.shown(member)));
    }
  }
}
