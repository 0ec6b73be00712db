package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.resource.RefusesToken.Cause;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RefusesTokenTest {
  private static final Header PLAIN = challenge("Bearer realm=\"espi\"");
  private static final Header INVALID = challenge("Bearer realm=\"x\", error=\"invalid_token\"");
  private static final Header BAD_REQUEST =
      challenge("Bearer realm=\"x\", error=\"invalid_request\"");

  @TempDir private Path folder;

  private static Header challenge(String value) {
    return new Header("WWW-Authenticate", value);
  }

  private Outcome judged(Cause cause, int status, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(Documents.ROOT, status, "text", headers))
          .of(new RefusesToken(cause));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EMPTY, 400",
    "EMPTY, 401",
    "MALFORMED, 400",
    "MALFORMED, 401",
    "INVALID, 401",
    "WRONG_KIND, 403"
  })
  void dueStatus_isARefusal(Cause cause, int status) {
    Outcome outcome = judged(cause, status, status == 400 ? BAD_REQUEST : INVALID);

    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void challengeWithoutError_isRightWhereNoTokenCame() {
    assertThat(judged(Cause.MISSING, 401, PLAIN).breaches()).isEmpty();
  }

  @Test
  void challengeBesideAnother_isFound() {
    assertThat(judged(Cause.MISSING, 401, challenge("Basic realm=\"x\", Bearer")).breaches())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void successOfAnyKind_isAccess(Cause cause) {
    assertThat(kinds(judged(cause, 206))).containsExactly("AccessGranted");
  }

  @ParameterizedTest
  @CsvSource({
    "MISSING, 403, resource_status_401",
    "EMPTY, 403, resource_status_401",
    "MALFORMED, 403, resource_status_401",
    "INVALID, 403, resource_status_401",
    "WRONG_KIND, 401, resource_status_403"
  })
  void theOtherRefusal_isUnusualOnly(Cause cause, int status, String duty) {
    Outcome outcome = judged(cause, status, INVALID);

    assertThat(kinds(outcome)).containsExactly("UnusualRefusal");
    assertThat(duties(outcome)).containsExactly(duty);
  }

  @ParameterizedTest
  @CsvSource({"MISSING, 500", "INVALID, 404", "WRONG_KIND, 302", "INVALID, 400"})
  void anyOtherStatus_isNoRefusal(Cause cause, int status) {
    Outcome outcome = judged(cause, status);

    assertThat(kinds(outcome)).containsExactly("NotRefused");
    assertThat(duties(outcome)).containsOnlyNulls();
  }

  @Test
  void refusalWithoutChallenge_breaksItsOwnDuty() {
    Outcome outcome = judged(Cause.INVALID, 401);

    assertThat(kinds(outcome)).containsExactly("ChallengeMissing");
    assertThat(duties(outcome)).containsExactly("resource_bearer_challenge");
  }

  @Test
  void challengeWithoutErrorCode_isFoundWhereABadTokenCame() {
    Outcome outcome = judged(Cause.INVALID, 401, PLAIN);

    assertThat(kinds(outcome)).containsExactly("ErrorCodeMissing");
    assertThat(duties(outcome)).containsExactly("resource_bearer_error");
  }

  @ParameterizedTest
  @EnumSource(
      value = Cause.class,
      names = {"EMPTY", "MALFORMED"})
  void badRequest_saysSoInItsChallenge(Cause cause) {
    assertThat(kinds(judged(cause, 400))).containsExactly("ChallengeMissing");
    assertThat(kinds(judged(cause, 400, PLAIN))).containsExactly("ErrorCodeMissing");
    assertThat(kinds(judged(cause, 400, INVALID))).containsExactly("ErrorCodeMissing");
    assertThat(duties(judged(cause, 400))).containsExactly("resource_bearer_challenge");
    assertThat(judged(cause, 401, PLAIN).breaches()).isEmpty();
  }

  @Test
  void errorCode_isFoundWhereNoTokenCame() {
    assertThat(kinds(judged(Cause.MISSING, 401, INVALID))).containsExactly("ErrorCodeUnasked");
  }
}
