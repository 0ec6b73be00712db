package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of Authorizations, in an entry and in the feed. */
final class AuthorizationChecksTest {
  private static final String GOOD =
      """
      <status>1</status><expires_at>1800000000</expires_at><scope>FB=1_4;IntervalDuration=3600</scope>
      <token_type>Bearer</token_type><resourceURI>https://dc.example.com/b</resourceURI>
      <authorizationURI>https://dc.example.com/a</authorizationURI>
      """;
  private static final String TOKEN_RESPONSE =
      """
      {"access_token": "abcdefghijkl", "scope": "fb=1_4;IntervalDuration=3600;",
       "resourceURI": "https://dc.example.com/b", "authorizationURI": "https://dc.example.com/a"}
      """;

  @TempDir private Path folder;

  private Outcome complete(String content) {
    return Documents.judged(
        folder, new AuthorizationIsComplete(), entry("/Authorization/1", authorization(content)));
  }

  private Outcome agrees(String content) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("token response", Hearing.exchange(ROOT, 200, TOKEN_RESPONSE))
          .with(
              "answer",
              Hearing.exchange(ROOT, 200, entry("/Authorization/1", authorization(content))))
          .of(new AuthorizationAgreesWithToken());
    }
  }

  private Outcome follows(String tokens) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "token response",
              Hearing.exchange(
                  ROOT, 200, tokens, new Header("Date", "Fri, 15 Jan 2027 07:00:00 GMT")))
          .with(
              "answer", Hearing.exchange(ROOT, 200, entry("/Authorization/1", authorization(GOOD))))
          .of(new AuthorizationFollowsRefresh());
    }
  }

  @Test
  void authorization_expiresWithTheTokenOfTheRefresh() {
    assertThat(follows("{\"expires_in\": 3600}").breaches()).isEmpty();
    assertThat(follows("{\"expires_in\": 3600}").inspected()).isEqualTo(1);
    assertThat(kinds(follows("{\"expires_in\": 7200}"))).containsExactly("ExpiryDiffers");
    assertThat(follows("{}").undecided()).contains("expires_in");
  }

  private Outcome lists(String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT + "/Authorization", 200, body))
          .with("own", ROOT + "/Authorization/1")
          .with("foreign", ROOT + "/Authorization/2 " + ROOT + "/Authorization/4")
          .of(new ListsOwnAuthorizations());
    }
  }

  private static String authorization(String content) {
    return espi("Authorization", content);
  }

  private static String listed(int id) {
    return entry("/Authorization/" + id, authorization(""));
  }

  @Test
  void completeAuthorization_isRight() {
    assertThat(complete(GOOD).inspected()).isEqualTo(5);
    assertThat(complete(GOOD).breaches()).isEmpty();
    assertThat(complete(GOOD.replace("<status>1</status>", "")).breaches()).isEmpty();
  }

  @Test
  void missingExpiry_isFound() {
    assertThat(kinds(complete(GOOD.replace("<expires_at>1800000000</expires_at>", ""))))
        .containsExactly("FieldMissing");
  }

  @Test
  void durationInsteadOfExpiry_isFound() {
    assertThat(kinds(complete(GOOD.replace("1800000000", "3600"))))
        .containsExactly("ExpiryIsNoTime");
  }

  @Test
  void expiryInMilliseconds_isFound() {
    assertThat(kinds(complete(GOOD.replace("1800000000", "1800000000000"))))
        .containsExactly("ExpiryIsNoTime");
    assertThat(complete(GOOD.replace("1800000000", "253402300799")).breaches()).isEmpty();
  }

  private Outcome expires(String expiry) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "token response",
              Hearing.exchange(
                  ROOT,
                  200,
                  "{\"access_token\": \"abcdefghijkl\", \"expires_in\": 3600}",
                  new Header("Date", "Fri, 15 Jan 2027 08:00:00 GMT")))
          .with(
              "answer",
              Hearing.exchange(
                  ROOT,
                  200,
                  entry("/Authorization/1", authorization(GOOD.replace("1800000000", expiry)))))
          .of(new AuthorizationAgreesWithToken());
    }
  }

  @Test
  void expiryThatTheTokenResponseTells_agrees() {
    assertThat(expires("1800003600").inspected()).isEqualTo(1);
    assertThat(expires("1800003600").breaches()).isEmpty();
    assertThat(expires("1800003720").breaches()).as("clocks differ").isEmpty();
  }

  @Test
  void otherExpiry_isAdvisedAgainst() {
    assertThat(kinds(expires("1831536000"))).containsExactly("ExpiryDiffers");
    assertThat(duties(expires("1800000000"))).containsExactly("authorization_expiry_agrees");
  }

  @Test
  void unknownStatus_isFound() {
    assertThat(kinds(complete(GOOD.replace("<status>1", "<status>5"))))
        .containsExactly("StatusUnknown");
  }

  @Test
  void noAuthorization_isUndecided() {
    assertThat(Documents.judged(folder, new AuthorizationIsComplete(), feed()).undecided())
        .isNotNull();
  }

  @Test
  void sameScopeInOtherWriting_agrees() {
    assertThat(agrees(GOOD).inspected()).isEqualTo(3);
    assertThat(agrees(GOOD).breaches()).isEmpty();
  }

  @Test
  void sameScopeInAnotherOrder_agrees() {
    assertThat(agrees(GOOD.replace("FB=1_4;IntervalDuration=3600", "IntervalDuration=3600;FB=4_1")))
        .satisfies(
            outcome -> {
              assertThat(outcome.inspected()).isEqualTo(3);
              assertThat(outcome.breaches()).isEmpty();
            });
  }

  @Test
  void otherScope_isFound() {
    assertThat(kinds(agrees(GOOD.replace("FB=1_4", "FB=1")))).containsExactly("ScopeDiffers");
  }

  @Test
  void otherAddress_isFound() {
    assertThat(kinds(agrees(GOOD.replace("example.com/b", "example.com/c"))))
        .containsExactly("AddressDiffers");
  }

  @Test
  void revokedStatus_breaksItsOwnDuty() {
    Outcome outcome = agrees(GOOD.replace("<status>1", "<status>0"));

    assertThat(kinds(outcome)).containsExactly("NotActive");
    assertThat(duties(outcome)).containsExactly("authorization_status_active");
  }

  @Test
  void ownAuthorizations_areListed() {
    assertThat(lists(feed(listed(1), listed(3))).inspected()).isEqualTo(2);
    assertThat(lists(feed(listed(1), listed(3))).breaches()).isEmpty();
  }

  @Test
  void missingOwn_isFound() {
    assertThat(kinds(lists(feed(listed(3))))).containsExactly("OwnAuthorizationMissing");
  }

  @Test
  void foreignOne_breaksIsolation() {
    Outcome outcome = lists(feed(listed(1), listed(2)));

    assertThat(kinds(outcome)).containsExactly("ForeignAuthorizationListed");
    assertThat(duties(outcome)).containsExactly("authorization_isolation");
    assertThat(kinds(lists(feed(listed(4), listed(1), listed(2)))))
        .containsExactly("ForeignAuthorizationListed");
    assertThat(kinds(lists(feed(listed(1), listed(4)))))
        .containsExactly("ForeignAuthorizationListed");
  }

  @Test
  void somethingElseInTheFeed_isFound() {
    assertThat(kinds(lists(feed(listed(1), entry("/UsagePoint/1", espi("UsagePoint", ""))))))
        .containsExactly("NoAuthorization");
  }

  @Test
  void unreadableFeed_isUndecided() {
    assertThat(lists("no XML").undecided()).contains("not readable");
  }

  @Test
  void newActiveAuthorization_isWhatADenialLeaves() {
    String before = feed(withStatus(1, 1));

    assertThat(kinds(afterDenial(before, feed(withStatus(1, 1), withStatus(2, 1)))))
        .containsExactly("ActiveAfterDenial");
    Outcome denied = afterDenial(before, feed(withStatus(1, 1), withStatus(2, 2)));
    assertThat(kinds(denied)).isEmpty();
    assertThat(denied.inspected()).isPositive();
    assertThat(kinds(afterDenial(before, before))).isEmpty();
    assertThat(afterDenial(feed(), before).undecided()).contains("before");
  }

  private static String withStatus(int id, int status) {
    return entry("/Authorization/" + id, authorization("<status>%d</status>".formatted(status)));
  }

  private Outcome afterDenial(String before, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("Authorizations before", Hearing.exchange(ROOT + "/Authorization", 200, before))
          .with("answer", Hearing.exchange(ROOT + "/Authorization", 200, body))
          .of(new DenialLeavesNoneActive());
    }
  }

  @Test
  void feedThatCallsActiveWhatIsOver_isFound() {
    assertThat(kinds(listed(feed(withStatus(8, 1), withStatus(7, 1)))))
        .containsExactly("ListedAsActive");
  }

  @Test
  void feedThatTellsTheEnd_orLeavesItOut_isRight() {
    assertThat(listed(feed(withStatus(8, 1), withStatus(7, 0)))).isEqualTo(Outcome.holds());
    assertThat(listed(feed(withStatus(8, 1)))).isEqualTo(Outcome.holds());
    assertThat(listed("no feed").undecided()).isNotNull();
  }

  @Test
  void feedIsWaitedFor_whileItCallsTheEndedOneActive() {
    assertThat(isListedAsActive(200, feed(withStatus(8, 1), withStatus(7, 1)))).isTrue();
    assertThat(isListedAsActive(200, feed(withStatus(8, 1), withStatus(7, 0)))).isFalse();
    assertThat(isListedAsActive(200, "no feed")).isFalse();
    assertThat(isListedAsActive(404, feed(withStatus(7, 1)))).isFalse();
  }

  private static boolean isListedAsActive(int status, String body) {
    return ListsNotAsActive.isListedAsActive(
        Hearing.exchange(ROOT + "/Authorization", status, body), ROOT + "/Authorization/7");
  }

  private Outcome listed(String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("Authorization", ROOT + "/Authorization/7")
          .with("answer", Hearing.exchange(ROOT + "/Authorization", 200, body))
          .of(new ListsNotAsActive());
    }
  }
}
