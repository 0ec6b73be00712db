package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
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
import org.junit.jupiter.params.provider.ValueSource;

final class WriteChecksTest {
  private static final Header BAD_REQUEST =
      new Header("WWW-Authenticate", "Bearer error=\"invalid_request\"");
  private static final Header INVALID =
      new Header("WWW-Authenticate", "Bearer error=\"invalid_token\"");

  @TempDir private Path folder;

  private Outcome judged(Check check, int status, String body, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with("answer", Hearing.exchange(ROOT + "/x", status, body, headers)).of(check);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID, 401",
    "WRONG_KIND, 403",
    "MISSING, 404",
    "MISSING, 405",
    "WRONG_KIND, 405",
    "INVALID, 501"
  })
  void refusal_orAnUnknownMethod_holds(Cause cause, int status) {
    Outcome outcome =
        judged(new RefusesWrite(cause), status, "", status == 400 ? BAD_REQUEST : INVALID);

    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"EMPTY", "MALFORMED"})
  void badRequest_isRightWhereNoTokenCanBeRead(Cause cause) {
    Header malformed = new Header("WWW-Authenticate", "Bearer error=\"invalid_request\"");

    assertThat(judged(new RefusesWrite(cause), 400, "", malformed).breaches()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204})
  void writeThatIsCarriedOut_isFound(int status) {
    Outcome outcome = judged(new RefusesWrite(Cause.WRONG_KIND), status, "");

    assertThat(kinds(outcome)).containsExactly("WriteTaken");
    assertThat(duties(outcome)).containsExactly((String) null);
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID, 403, resource_status_401",
    "WRONG_KIND, 401, resource_status_403",
    "WRONG_KIND, 400, write_right_before_content",
    "MISSING, 415, write_right_before_content"
  })
  void refusalOfAnotherKind_isAdvice(Cause cause, int status, String duty) {
    assertThat(duties(judged(new RefusesWrite(cause), status, "", INVALID))).containsExactly(duty);
  }

  @Test
  void faultOfTheServer_isNoRefusal() {
    assertThat(kinds(judged(new RefusesWrite(Cause.MISSING), 500, "")))
        .containsExactly("NotRefused");
  }

  @Test
  void badTokenWithoutChallenge_breaksItsOwnDuty() {
    assertThat(duties(judged(new RefusesWrite(Cause.INVALID), 401, "")))
        .containsExactly("resource_bearer_challenge");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 405, 501})
  void collectionThatIsClosedOrNotThere_holds(int status) {
    assertThat(judged(new StaysClosed(), status, "").breaches()).isEmpty();
  }

  @Test
  void collectionThatOpens_isFound() {
    String feed = Documents.feed(Documents.usagePoint("/UsagePoint/1"));

    assertThat(kinds(judged(new StaysClosed(), 200, feed))).containsExactly("Opened");
    assertThat(duties(judged(new StaysClosed(), 200, Documents.feed())))
        .containsExactly("resource_status_403");
    assertThat(kinds(judged(new StaysClosed(), 500, ""))).containsExactly("NotRefused");
  }

  @Test
  void malformedRequest_isAnAnswerToMalformedCredentialsAlone() {
    Header other =
        new Header("WWW-Authenticate", "Bearer error=\"x\", error_description=\"invalid_request\"");

    assertThat(judged(new StaysClosedToMalformed(), 400, "", BAD_REQUEST).breaches()).isEmpty();
    assertThat(judged(new StaysClosedToMalformed(), 404, "").breaches()).isEmpty();
    assertThat(kinds(judged(new StaysClosedToMalformed(), 400, "", other)))
        .containsExactly("UnusualRefusal");
    assertThat(kinds(judged(new StaysClosed(), 400, "", BAD_REQUEST)))
        .containsExactly("UnusualRefusal");
  }

  @Test
  void managedWrite_isCarriedOutOrNot() {
    assertThat(judged(new CarriesWriteOut(), 204, "").breaches()).isEmpty();
    assertThat(kinds(judged(new CarriesWriteOut(), 403, ""))).containsExactly("NotCarriedOut");
  }

  @Test
  void contentThatIsNoResource_isRefusedWith400() {
    assertThat(judged(new RefusesContent(), 400, "").inspected()).isEqualTo(1);
    assertThat(judged(new RefusesContent(), 400, "").breaches()).isEmpty();
  }

  @Test
  void contentWhereNoPutIsTaken_isNotJudged() {
    Header none = new Header("Allow", "GET, HEAD, DELETE");
    Header put = new Header("Allow", "GET, PUT");

    assertThat(judged(new RefusesContent(), 405, "", none).notApplicable()).contains("405");
    assertThat(kinds(judged(new RefusesContent(), 405, "", put)))
        .containsExactly("NotRefusedForContent");
  }

  @ParameterizedTest
  @ValueSource(ints = {409, 415, 422})
  void refusalForItsContentInOtherWords_isAdvice(int status) {
    Outcome outcome = judged(new RefusesContent(), status, "");

    assertThat(kinds(outcome)).containsExactly("UnusualRefusal");
    assertThat(duties(outcome)).containsExactly("managed_content_status_400");
  }

  @Test
  void contentThatIsTaken_isFound() {
    assertThat(kinds(judged(new RefusesContent(), 204, ""))).containsExactly("NonsenseTaken");
    assertThat(kinds(judged(new RefusesContent(), 405, "")))
        .containsExactly("NotRefusedForContent");
  }

  @Test
  void deletedAuthorization_isGoneOrSaysSo() {
    String revoked =
        Documents.entry("/Authorization/1", Documents.espi("Authorization", "<status>0</status>"));
    String active = revoked.replace(">0<", ">1<");

    assertThat(judged(new IsGoneOrRevoked(), 404, "").breaches()).isEmpty();
    assertThat(judged(new IsGoneOrRevoked(), 200, revoked).breaches()).isEmpty();
    assertThat(kinds(judged(new IsGoneOrRevoked(), 200, active))).containsExactly("StillThere");
  }

  @Test
  void writtenText_showsOrNot() {
    String entry = Documents.entry("/A/1", Documents.espi("ApplicationInformation", "<a>new</a>"));

    assertThat(judged(new ShowsText("ApplicationInformation", "a", "new"), 200, entry).breaches())
        .isEmpty();
    assertThat(kinds(judged(new ShowsText("ApplicationInformation", "a", "x"), 200, entry)))
        .containsExactly("TextDiffers");
  }
}
