package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.record.Exhibits;

/**
 * Consent to an authorization request without state brings a code all the same: state is
 * recommended to the client, and not required (RFC 6749 section 4.1.1).
 */
public record BringsCodeWithoutState() implements Check {
  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return BringsCode.code(Landing.of(exhibits.callback("callback")), exhibits).build();
  }
}
