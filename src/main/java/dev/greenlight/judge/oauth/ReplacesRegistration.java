package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;

/**
 * A registration is replaced by what the Third Party sends: 200 with what holds from now on (RFC
 * 7592 section 2.2). A server need not let it: 403 or 405 then.
 */
public record ReplacesRegistration() implements Check {
  private static final List<String> CHANGED = List.of("redirect_uris", "client_name");
  private static final int OK = 200;

  /** The replacement was not taken. */
  record ReplacementRefused(Integer expected, Integer observed) implements Finding {}

  /** Something else holds than was sent. */
  record NotReplaced(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange exchange = exhibits.exchange("answer");
    return NoAnswer.or(
        exchange,
        response ->
            response.status() == OK
                ? ClientRecord.undecidedInAtom(response)
                    .orElseGet(
                        () ->
                            judge(
                                ClientRecord.in(exchange.request().body()),
                                ClientRecord.in(response)))
                : WithheldMethod.reason(exchange, "replace their registration")
                    .map(Outcome::notApplicable)
                    .orElseGet(
                        () -> Outcome.broken(new ReplacementRefused(OK, response.status()))));
  }

  private static Outcome judge(ClientRecord sent, ClientRecord told) {
    Outcome.Builder outcome = new Outcome.Builder();
    for (String member : CHANGED) {
      outcome.inspected();
      if (!sent.values(member).equals(told.values(member))) {
        outcome.finds(new NotReplaced(sent.shown(member), told.shown(member)));
      }
    }
    return outcome.build();
  }
}
