package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * Of two requests that are open in one browser the one that was approved is answered, and no other
 * (RFC 6749 section 4.1.2: the state is that of the request). A server that lets only the newer one
 * come to an end sends no answer for the first. Looks at the exhibits {@code callback}, {@code
 * redirect uri}, {@code state} and {@code other state}.
 */
public record AnswersRequestOfTab() implements Check {

  /** The request that nobody approved was answered. */
  record OtherRequestAnswered(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    Optional<String> state = landing.parameter("state");
    if (state.filter(exhibits.fact("other state")::equals).isPresent()) {
      return Outcome.broken(
          new OtherRequestAnswered(
              "an answer to the request that was approved, or none",
              "%s with the state of the request in the other tab"
                  .formatted(landing.parameter("code").map(code -> "a code").orElse("an error"))));
    }
    return landing.isAt(exhibits.fact("redirect uri"))
            && state.filter(exhibits.fact("state")::equals).isPresent()
        ? Outcome.holds()
        : Outcome.notApplicable(
            "the request in the first tab was not answered once there was a second: "
                + landing.inWords());
  }
}
