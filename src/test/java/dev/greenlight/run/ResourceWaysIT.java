package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.resource.QueryFilter;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.server.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A Data Custodian whose resources moved, and which knows updated-min and updated-max alone. */
final class ResourceWaysIT extends OnServedCustodian {
  private static final String MOVED = "moved";

  ResourceWaysIT() {
    super(Map.of());
  }

  @Override
  String said() {
    return "resources: {redirects: followed, dateFilter: updated, dateFormat: fraction}\n";
  }

  @Override
  Bending bending() {
    return new Bending() {
      @Override
      public void bend(ResourceServer server) {
        server.alterAnswers(
            (request, correct) -> {
              if (!Set.of("GET", "HEAD").contains(request.method())
                  || request.query().contains(MOVED)) {
                return correct;
              }
              return request.path().endsWith("/ReadServiceStatus")
                  ? Answer.redirect("https://elsewhere.example/ReadServiceStatus")
                  : Answer.redirect(request.path() + "?" + MOVED + "=1");
            });
      }

      @Override
      public void bend(QueryFilter queries) {
        queries.ignore(List.of("published-min", "published-max"));
      }
    };
  }

  private Map<String, Verdict> verdicts(Set<String> cases) {
    return run(cases).testCases().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                each -> each.testCase().id(), TestCaseResult::verdict));
  }

  @Test
  void whatMovedBelowTheRoot_isFoundAndNoTokenGoesElsewhere() throws IOException {
    Map<String, Verdict> verdicts = verdicts(Set.of("TC_ACC_BATCH_RIGHT", "TC_ACC_STATUS_RIGHT"));

    assertThat(verdicts)
        .containsEntry("TC_ACC_BATCH_RIGHT", Verdict.PASS)
        .doesNotContainEntry("TC_ACC_STATUS_RIGHT", Verdict.PASS);
    assertThat(evidence()).contains("moved to another place").contains("elsewhere.example");
  }

  @Test
  void report_saysHowItWasAsked() {
    assertThat(run(Set.of("TC_ACC_STATUS_RIGHT")).about().ways())
        .containsExactly(
            "redirects below the root of the resources followed (pixit.resources.redirects)",
            "feeds filtered by updated-min and -max (pixit.resources.dateFilter)",
            "times of queries with a fraction of a second (pixit.resources.dateFormat)");
  }

  @Test
  void conditionsAndHeads_goWhereItMovedToo() throws IOException {
    assertThat(verdicts(Set.of("TC_CND002", "TC_CND003", "TC_HED010")))
        .hasSize(3)
        .allSatisfy((id, verdict) -> assertThat(verdict).as(id).isEqualTo(Verdict.PASS));
  }

  @Test
  void whereNobodySaysSo_aRedirectIsAnAnswer() throws IOException {
    change("redirects: followed", "redirects: refused");

    assertThat(verdicts(Set.of("TC_ACC_BATCH_RIGHT")).values()).doesNotContain(Verdict.PASS);
  }

  @Test
  void slashBehindWhatIsPutTogether_isSent() throws IOException {
    change("redirects: followed", "trailingSlash: true");
    verdicts(Set.of("TC_ACC_STATUS_RIGHT"));

    assertThat(evidence())
        .contains("/ReadServiceStatus/\"")
        .contains("with the slash at its end that pixit.resources.trailingSlash asks for");
  }
}
