package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a vendor says of its tokens. */
final class TokenPolicyChecksTest {
  private static final String ENDPOINT = "https://dc.example.com/oauth/token";
  private static final String FIRST =
      "{'access_token': 'a-000000000000', 'refresh_token': 'r-000000000000', 'expires_in': 3600}";

  @TempDir private Path folder;

  private Outcome judged(Check check, String before, int status, String after) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("token response", Hearing.exchange(ENDPOINT, 200, json(before)))
          .with("answer", Hearing.exchange(ENDPOINT, status, json(after)))
          .of(check);
    }
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true  | {'access_token': 'b-000000000000', 'refresh_token': 's-000000000000'} | ",
        "true  | {'access_token': 'b-000000000000', 'refresh_token': 'r-000000000000'} |"
            + " NotRenewed",
        "true  | {'access_token': 'b-000000000000'} | NotRenewed",
        "false | {'access_token': 'b-000000000000', 'refresh_token': 'r-000000000000'} | ",
        "false | {'access_token': 'b-000000000000'} | ",
        "false | {'access_token': 'b-000000000000', 'refresh_token': 's-000000000000'} | Renewed"
      })
  void refreshToken_isRenewedOrLeft(boolean rotating, String after, String found) {
    Outcome outcome = judged(new KeepsRefreshPolicy(rotating), FIRST, 200, after);
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(String.join(" ", kinds(outcome))).isEqualTo(found == null ? "" : found);
  }

  @Test
  void refreshThatBroughtNothing_isUndecided() {
    assertThat(
            judged(new KeepsRefreshPolicy(true), FIRST, 400, "{'error': 'invalid_grant'}")
                .undecided())
        .contains("400");
  }

  @Test
  void lifetime_isJudgedByItsBounds() {
    assertThat(kinds(judged(new KeepsToLifetime(3600, 3600), FIRST, 200, "{}"))).isEmpty();
    assertThat(kinds(judged(new KeepsToLifetime(3601, 7200), FIRST, 200, "{}")))
        .containsExactly("LifetimeDiffers");
    assertThat(kinds(judged(new KeepsToLifetime(1, 3599), FIRST, 200, "{}")))
        .containsExactly("LifetimeDiffers");
    assertThat(judged(new KeepsToLifetime(1, 2), "{}", 200, "{}").undecided()).isNotNull();
    assertThat(judged(new KeepsToLifetime(1, 2), "{'expires_in': '2'}", 200, "{}").undecided())
        .contains("the text \"2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true  | 200 | {'active': true, 'scope': 'FB=1'} | ",
        "true  | 200 | {'active': false} | StateDiffers",
        "true  | 200 | {'active': 'true'} | NoState",
        "true  | 404 | {} | NoState",
        "false | 200 | {'active': false} | ",
        "false | 200 | {'active': true} | StateDiffers",
        "false | 200 | {'active': false, 'sub': 'x'} | ToldOfDead"
      })
  void state_isTold(boolean active, int status, String answer, String found) {
    Outcome outcome = judged(new TellsState(active, true), FIRST, status, answer);
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(String.join(" ", kinds(outcome))).isEqualTo(found == null ? "" : found);
  }

  @Test
  void goodTokenThatIsCalledDead_isUndecidedWhereOthersMayHaveToAsk() {
    TellsState check = new TellsState(true, false);
    assertThat(judged(check, FIRST, 200, "{'active': false}").undecided())
        .contains("pixit.oauth.introspection.client");
    assertThat(kinds(judged(check, FIRST, 200, "{'active': true}"))).isEmpty();
    assertThat(kinds(judged(check, FIRST, 404, "{}"))).containsExactly("NoState");
  }

  @Test
  void stranger_isToldNothing() {
    Check check = new KeepsStateFromStranger();
    assertThat(kinds(judged(check, FIRST, 401, "{'error': 'invalid_client'}"))).isEmpty();
    assertThat(kinds(judged(check, FIRST, 200, "{'active': true}"))).containsExactly("StateTold");
    assertThat(judged(check, FIRST, 200, "{'active': false}").breaches())
        .singleElement()
        .satisfies(
            breach ->
                assertThat(breach.requirement()).isEqualTo("oauth_introspection_refusal_status"));
  }

  @Test
  void otherClient_isToldNothing() {
    Check check = new KeepsStateFromOthers();
    assertThat(kinds(judged(check, FIRST, 401, "{'error': 'invalid_client'}"))).isEmpty();
    assertThat(kinds(judged(check, FIRST, 200, "{'active': false}"))).isEmpty();
    assertThat(kinds(judged(check, FIRST, 200, "{'active': true}")))
        .containsExactly("ForeignStateTold");
  }

  @Test
  void tokenForGet_breaksADutyOfItsOwnWhereItIsTolerated() {
    assertThat(judged(new TakesPostOnly(false), FIRST, 200, FIRST).breaches())
        .singleElement()
        .satisfies(breach -> assertThat(breach.requirement()).isNull());
    assertThat(judged(new TakesPostOnly(true), FIRST, 200, FIRST).breaches())
        .singleElement()
        .satisfies(
            breach ->
                assertThat(breach.requirement()).isEqualTo("oauth_token_request_get_tolerated"));
  }
}
