package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrivacyChecksTest {
  private static final String SHARED = entry("/ReadingType/1", espi("ReadingType", ""));
  private static final String OWN = feed(usagePoint("/Subscription/9/UsagePoint/a"), SHARED);
  private static final String FOREIGN = feed(usagePoint("/Subscription/91/UsagePoint/b"), SHARED);
  private static final String ASKED = ROOT + "/Subscription/91/UsagePoint/b";

  @TempDir private Path folder;

  private Outcome judged(Check check, int status, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("own", Hearing.exchange(ROOT + "/Batch/Subscription/9", 200, OWN))
          .with("foreign", Hearing.exchange(ROOT + "/Batch/Subscription/91", 200, FOREIGN))
          .with("answer", Hearing.exchange(ASKED, status, body))
          .of(check);
    }
  }

  private Outcome kept(int status, String body) {
    return judged(new KeepsCustomersApart(), status, body);
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404})
  void refusal_keepsThemApart(int status) {
    assertThat(kept(status, "Refused.").inspected()).isEqualTo(1);
    assertThat(kept(status, "Refused.").breaches()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401})
  void oddRefusal_breaksTheDutyOfTheStatusOnly(int status) {
    Outcome outcome = kept(status, "");

    assertThat(kinds(outcome)).containsExactly("UnusualRefusal");
    assertThat(duties(outcome)).containsExactly("resource_status_403");
  }

  @ParameterizedTest
  @ValueSource(ints = {405, 410, 501})
  void placeThatNeedNotBe_mayBeNone(int status) {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with("answer", Hearing.exchange(ROOT + "/UsagePoint/b", status, ""))
              .with("place that need not be", ROOT + "/UsagePoint/b")
              .of(new KeepsCustomersApart());
      assertThat(outcome.inspected()).isEqualTo(1);
      assertThat(outcome.breaches()).isEmpty();
    }
    assertThat(kinds(kept(status, ""))).containsExactly("NotRefused");
  }

  @Test
  void foreignData_isFoundTwice() {
    assertThat(kinds(kept(200, FOREIGN))).containsExactly("ForeignIdShown", "DataServed");
  }

  @Test
  void ownDataForAForeignAddress_isFound() {
    assertThat(kinds(kept(200, OWN))).containsExactly("DataServed");
  }

  @Test
  void successWithoutData_isOddOnly() {
    assertThat(kinds(kept(200, feed()))).containsExactly("EmptySuccess");
    assertThat(kinds(kept(204, ""))).containsExactly("EmptySuccess");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 500})
  void otherStatus_isNoRefusal(int status) {
    assertThat(kinds(kept(status, ""))).containsExactly("NotRefused");
  }

  @Test
  void foreignIdInARefusal_isFound() {
    assertThat(kinds(kept(403, FOREIGN))).containsExactly("ForeignIdShown");
  }

  @Test
  void echoOfTheAddressThatWasAsked_tellsNothing() {
    assertThat(kept(403, "You may not read " + ASKED + " here").breaches()).isEmpty();
  }

  @Test
  void anyAnswerWithoutForeignIds_showsNothing() {
    assertThat(judged(new ShowsNoForeignData(), 200, OWN).breaches()).isEmpty();
    assertThat(judged(new ShowsNoForeignData(), 400, "Bad path").inspected()).isEqualTo(1);
  }

  @Test
  void foreignIds_areShown() {
    assertThat(kinds(judged(new ShowsNoForeignData(), 200, FOREIGN)))
        .containsExactly("ForeignIdShown");
  }

  private Outcome judgedWithControl(Check check, int control) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("own", Hearing.exchange(ROOT + "/Batch/Subscription/9", 200, OWN))
          .with("foreign", Hearing.exchange(ROOT + "/Batch/Subscription/91", 200, FOREIGN))
          .with("answer", Hearing.exchange(ASKED, 401, ""))
          .with("control", Hearing.exchange(ROOT + "/Batch/Subscription/9", control, ""))
          .of(check);
    }
  }

  @Test
  void deadTokenThatIsRefused_provesNothing() {
    assertThat(judgedWithControl(new KeepsCustomersApart(), 401).undecided()).contains("401");
    assertThat(judgedWithControl(new ShowsNoForeignData(), 401).undecided()).contains("401");
  }

  @Test
  void goodTokenThatIsCalledBad_isRefusedOddly() {
    assertThat(kinds(judgedWithControl(new KeepsCustomersApart(), 200)))
        .containsExactly("UnusualRefusal");
    assertThat(judgedWithControl(new ShowsNoForeignData(), 200).inspected()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404, 500})
  void bulkDataThatDoesNotOpen_provesNothing(int status) {
    assertThat(judged(new HoldsOwnDataOnly("UsagePoint"), status, "").undecided())
        .contains("proves nothing");
  }

  @Test
  void bulkDataWithoutTheOwnCustomer_provesNothing() {
    assertThat(judged(new HoldsOwnDataOnly("UsagePoint"), 200, feed()).undecided())
        .contains("status 200");
    assertThat(judged(new HoldsOwnDataOnly("UsagePoint"), 202, "").undecided())
        .contains("status 202");
    assertThat(judged(new HoldsOwnDataOnly("UsagePoint"), 200, feed(SHARED)).undecided())
        .isNotNull();
  }

  @Test
  void bulkDataOfTheOwnCustomer_isHeldApart() {
    assertThat(judged(new HoldsOwnDataOnly("UsagePoint"), 200, OWN).inspected()).isEqualTo(1);
    assertThat(judged(new HoldsOwnDataOnly("UsagePoint"), 200, OWN).breaches()).isEmpty();
    assertThat(
            kinds(
                judged(
                    new HoldsOwnDataOnly("UsagePoint"),
                    200,
                    feed(
                        usagePoint("/Subscription/9/UsagePoint/a"),
                        usagePoint("/Subscription/91/UsagePoint/b")))))
        .containsExactly("ForeignDataHeld");
  }

  private Outcome judgedBesideTheSame(Check check, String data) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("own", Hearing.exchange(ROOT, 200, data))
          .with("foreign", Hearing.exchange(ROOT, 200, data))
          .with("answer", Hearing.exchange(ASKED, 200, OWN))
          .of(check);
    }
  }

  @Test
  void customersWithTheSameData_areUndecided() {
    assertThat(judgedBesideTheSame(new ShowsNoForeignData(), OWN).undecided()).isNotNull();
    assertThat(judgedBesideTheSame(new KeepsCustomersApart(), OWN).undecided()).isNotNull();
  }

  @Test
  void customersWithoutData_areUndecided() {
    assertThat(judgedBesideTheSame(new ShowsNoForeignData(), feed()).undecided()).isNotNull();
    assertThat(judgedBesideTheSame(new KeepsCustomersApart(), feed()).undecided()).isNotNull();
  }
}
