package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exhibits;

/** Who does not know the password of a Retail Customer gets no code in his name. */
public record KeepsCodeFromStranger() implements Check {

  /** A code came without the right password. */
  record CodeIssued(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    return landing.parameter("code").isPresent()
        ? Outcome.broken(new CodeIssued("another try at the login page", landing.inWords()))
        : Outcome.holds();
  }
}
