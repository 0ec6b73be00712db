package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.stream.Stream;

/**
 * A registration that is read says what the Third Party was told last (RFC 7592 section 2.1); the
 * exhibit "registration" is that answer.
 */
public record ShowsRegistration() implements Check {
  private static final int OK = 200;

  /** It cannot be read. */
  record RegistrationNotShown(Integer expected, Integer observed) implements Finding {}

  /** A member says something else. */
  record ShownOtherwise(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("registration"),
        before -> NoAnswer.or(exhibits.exchange("answer"), response -> judge(before, response)));
  }

  private static Outcome judge(Exchange.Response before, Exchange.Response response) {
    if (response.status() != OK) {
      return Outcome.broken(new RegistrationNotShown(OK, response.status()));
    }
    return ClientRecord.undecidedInAtom(response).orElseGet(() -> compare(before, response));
  }

  private static Outcome compare(Exchange.Response before, Exchange.Response response) {
    ClientRecord due = ClientRecord.in(before);
    ClientRecord shown = ClientRecord.in(response);
    Outcome.Builder outcome = new Outcome.Builder();
    Stream.of(Stream.of("client_id"), ClientRecord.USED.stream(), ClientRecord.DESCRIBED.stream())
        .flatMap(members -> members)
        .filter(due::has)
        .forEach(
            member -> {
              outcome.inspected();
              if (!due.values(member).equals(shown.values(member))) {
                outcome.finds(new ShownOtherwise(due.shown(member), shown.shown(member)));
              }
            });
    return outcome.build();
  }
}
