package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof, put to the proof: sins that are caught, and claims that are not true. */
final class SelftestIT {
  @TempDir private static Path folder;

  private static KillMatrix matrix;

  /** Claims a sin and commits none. */
  private static final class CommitsNothing extends CustodianDeviation {
    CommitsNothing() {
      super(
          Layer.OAUTH,
          "Claims a sin and commits none.",
          breaks("oauth_code_single_use"),
          killedBy("TC_OAD004"));
    }
  }

  /**
   * Refuses every token request, and does not say that the Third Party's own tokens are gone too.
   */
  private static final class ConcealsWhatItBreaks extends CustodianDeviation {
    ConcealsWhatItBreaks() {
      super(
          Layer.OAUTH,
          "Refuses every token request and does not say who will notice.",
          breaks("oauth_token_response_complete"),
          Detection.killedBy("TC_OAD005_a").collateral("TC_OAD005_b", "TC_OAD005_e"));
    }

    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.tellGrantTypeBy(sent -> Optional.empty());
    }
  }

  /** Refuses every token request, and says that all who notice take it for the same. */
  private static final class TakesTwoDutiesForOne extends CustodianDeviation {
    TakesTwoDutiesForOne() {
      super(
          Layer.OAUTH,
          "Refuses every token request and does not say that it breaks two duties.",
          breaks("oauth_token_response_complete"),
          Detection.killedBy("TC_OAD005_a", "TC_OAD015", "TC_DRG031")
              .collateral("TC_OAD005_b", "TC_OAD005_e", "TC_DRG033", "TC_RES034"));
    }

    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.tellGrantTypeBy(sent -> Optional.empty());
    }
  }

  /** Leaves out token_type, and does not say that the case for refreshed tokens will notice. */
  private static final class ConcealsWhoNotices extends CustodianDeviation {
    ConcealsWhoNotices(Deviation honest) {
      super(
          Layer.OAUTH,
          "Leaves out token_type and does not say who will notice.",
          breaks(honest.breaks()),
          Detection.killedBy("TC_OAD005_a"));
    }

    @Override
    public void bend(TokenEndpoint endpoint) {
      endpoint.alterDocuments((sent, document) -> document.remove("token_type"));
    }
  }

  @BeforeAll
  static void tryOut() {
    List<Deviation> deviations =
        Stream.of(
                deviation("DropsOneReading"),
                deviation("DropsTemperature"),
                deviation("DropsEveryMeter"),
                deviation("CopiesReadingType"),
                deviation("RedeemsCodeTwice"),
                deviation("RefusesEveryTokenRequest"),
                new ConcealsWhatItBreaks(),
                new TakesTwoDutiesForOne(),
                new CommitsNothing(),
                new ConcealsWhoNotices(deviation("OmitsTokenType")))
            .toList();
    matrix =
        new Selftest(
                Catalogue.load(),
                Path.of("features"),
                Path.of("fixtures/runs/embedded-custodian.yaml"),
                2,
                4,
                InstantSource.system())
            .run(deviations, folder, 1, (done, total) -> {});
  }

  @Test
  void sinOfTheFeed_isCaughtByItsRuleAndByTheCaseThatAsksForIt() {
    KillMatrix.Row row = row("DropsOneReading");
    assertThat(row.outcome()).as(row.remark()).isEqualTo(KillMatrix.Outcome.KILLED);
    assertThat(row.observed()).contains("GBX-INT-01", "TC_DATA_ADVICE");
    assertThat(row.expected()).isEqualTo(new Prediction(Verdict.WARNING, 0));
  }

  @Test
  void sinsThatNoCustodianCommits_areCaughtInProcess() {
    assertCaught("DropsTemperature", "D147", new Prediction(Verdict.FAIL, 1));
    assertCaught("DropsEveryMeter", "GBX-CUS-31", new Prediction(Verdict.WARNING, 0));
    assertCaught("CopiesReadingType", "GBX-RT-11", new Prediction(Verdict.PASS, 0));
  }

  private static void assertCaught(String id, String rule, Prediction expected) {
    KillMatrix.Row row = row(id);
    assertThat(row.outcome()).as(row.remark()).isEqualTo(KillMatrix.Outcome.KILLED);
    assertThat(row.landed()).isTrue();
    assertThat(row.observed()).containsOnly(rule);
    assertThat(row.expected()).isEqualTo(expected);
  }

  @Test
  void sinOfTheProtocol_isCaught() {
    KillMatrix.Row row = row("RedeemsCodeTwice");
    assertThat(row.outcome()).as(row.remark()).isEqualTo(KillMatrix.Outcome.KILLED);
    assertThat(row.landed()).isTrue();
    assertThat(row.expected()).isEqualTo(new Prediction(Verdict.FAIL, 1));
  }

  @Test
  void sinThatIsOnlyClaimed_survives() {
    KillMatrix.Row row = row("CommitsNothing");
    assertThat(row.outcome()).isEqualTo(KillMatrix.Outcome.SURVIVED);
    assertThat(row.landed()).isFalse();
    assertThat(row.remark()).contains("not noticed by [TC_OAD004]", "did not land in [TC_OAD004]");
  }

  @Test
  void caseThatNoticesSomethingElse_isNoKiller() {
    KillMatrix.Row row = row("TakesTwoDutiesForOne");
    assertThat(row.outcome()).isEqualTo(KillMatrix.Outcome.SURVIVED);
    assertThat(row.landed()).isTrue();
    assertThat(row.remark()).isEqualTo("taken for something else by [TC_DRG031]");
    assertThat(row("RefusesEveryTokenRequest").alsoBreaks())
        .containsOnlyKeys("registration_usable");
  }

  @Test
  void sinThatOthersNoticeToo_leaks() {
    KillMatrix.Row row = row("ConcealsWhoNotices");
    assertThat(row.outcome()).as(row.remark()).isEqualTo(KillMatrix.Outcome.LEAKED);
    assertThat(row.remark()).contains("also noticed by");
  }

  @Test
  void followersOfThoseWhoMustNotice_areNoLeak() {
    KillMatrix.Row row = row("RefusesEveryTokenRequest");
    assertThat(row.outcome()).as(row.remark()).isEqualTo(KillMatrix.Outcome.KILLED);
    assertThat(row.observed()).contains("TC_OAD005_a", "TC_OAD015").doesNotContain("TC_PRV001");
  }

  @Test
  void followersOfACaseThatNobodyNamed_areALeak() {
    KillMatrix.Row row = row("ConcealsWhatItBreaks");
    assertThat(row.outcome()).isEqualTo(KillMatrix.Outcome.LEAKED);
    assertThat(row.observed())
        .as("the case itself, and one that only follows it")
        .contains("TC_OAD015", "TC_OAD014_a")
        .as("one that follows a case that was named")
        .doesNotContain("TC_PRV001");
  }

  @Test
  void matrixWithASurvivor_isNoProof() {
    assertThat(matrix.isProof()).isFalse();
    assertThat(matrix.summary().killed()).isEqualTo(6);
    assertThat(matrix.summary().survived()).isEqualTo(2);
    assertThat(matrix.summary().leaked()).isEqualTo(2);
  }

  private static Deviation deviation(String id) {
    return Deviations.of(id).orElseThrow();
  }

  private static KillMatrix.Row row(String id) {
    return matrix.deviations().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
