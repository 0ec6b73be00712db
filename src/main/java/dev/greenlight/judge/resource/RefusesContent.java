package dev.greenlight.judge.resource;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Arrays;
import java.util.Set;

/**
 * What is no such resource is not taken for one: a PUT of it is refused with 400 (ESPI REST
 * interface, section on writing). 409, 415 and 422 say the same in other words (RFC 9110 section
 * 15.5); that is a duty of its own. Where no PUT is taken at all, which 405 says with an Allow that
 * names none, there is no such question.
 */
public record RefusesContent() implements Check {
  private static final String STATUS_DUTY = "managed_content_status_400";
  private static final String PUT = "PUT";
  private static final int NOT_ALLOWED = 405;
  private static final int DUE = 400;
  private static final Set<Integer> ABOUT_CONTENT = Set.of(409, 415, 422);

  /** It was taken as if it were a resource. */
  record NonsenseTaken(Integer expected, String observed) implements Finding {}

  /** Refused for its content, with another status. */
  record UnusualRefusal(Integer expected, Integer observed) implements Finding {}

  /** Neither taken nor refused for its content. */
  record NotRefusedForContent(Integer expected, Integer observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), RefusesContent::judge);
  }

  private static Outcome judge(Exchange.Response response) {
    if (takesNoPut(response)) {
      return Outcome.notApplicable("no PUT is taken there (405), so nothing is taken for content");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    int status = response.status();
    if (status / 100 == 2) {
      outcome.finds(new NonsenseTaken(DUE, status + ", " + response.body().bytes() + " bytes"));
    } else if (ABOUT_CONTENT.contains(status)) {
      outcome.finds(STATUS_DUTY, new UnusualRefusal(DUE, status));
    } else if (status != DUE) {
      outcome.finds(new NotRefusedForContent(DUE, status));
    }
    return outcome.build();
  }

  private static boolean takesNoPut(Exchange.Response response) {
    return response.status() == NOT_ALLOWED
        && response
            .header("Allow")
            .filter(
                allowed ->
                    Arrays.stream(allowed.split(",")).map(String::strip).noneMatch(PUT::equals))
            .isPresent();
  }
}
