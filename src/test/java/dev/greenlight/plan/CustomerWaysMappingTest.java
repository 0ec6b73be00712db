package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.Choice;
import dev.greenlight.model.Connect;
import dev.greenlight.model.Download;
import dev.greenlight.model.Revoke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What customers do in a portal, as the run file tells it. */
final class CustomerWaysMappingTest extends OnShippedRunFile {
  @Test
  void download_isReadStepByStep() {
    Download download = read(EMBEDDED).pixit().ways().download().orElseThrow();

    assertThat(download.steps(Download.Kind.USAGE)).hasSize(5);
    assertThat(download.values()).containsEntry("from", "2026-10-01");
    assertThat(download.selectors()).containsEntry("usage[0].click", "#to-download");
  }

  @Test
  void daysOfADownload_areWrittenAsThePortalWantsThem() throws IOException {
    Path file =
        changed("    from: \"{download_from}\"", "    dateFormat: M/d/yyyy\n    from: 2026-10-01");
    assertThat(read(file).pixit().ways().download().orElseThrow().values())
        .containsEntry("from", "10/1/2026");
  }

  @Test
  void daysOfADownload_mayBeGivenByTheirAge() throws IOException {
    Path file = changed("    from: \"{download_from}\"", "    from: -40d");
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-20T23:30:00Z"));

    assertThat(
            new RunFileReader(places, clock)
                .read(file)
                .pixit()
                .ways()
                .download()
                .orElseThrow()
                .from())
        .isEqualTo("2026-10-11");
  }

  @ParameterizedTest
  @CsvSource({
    "from: 2026-11-01,period ends",
    "from: 2026-02-30,2026-02-30' is no day",
    "dateFormat: QQQQQQQQ; from: 2026-10-01,no pattern for a day",
    "dateFormat: YYYY-MM-dd; from: 2026-10-01,no pattern for a day",
    "dateFormat: MM/DD/yyyy; from: 2026-10-01,no pattern for a day"
  })
  void downloadThatCannotBeAskedFor_isRefused(String line, String expected) throws IOException {
    Path file = changed("from: \"{download_from}\"", line.replace("; ", "\n    "));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.download")
        .hasMessageContaining(expected);
  }

  @Test
  void stepOfADownloadThatTypesWhatNobodyKnows_isRefused() throws IOException {
    Path file = changed("value: from}", "value: birthday}");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.download", "birthday");
  }

  @Test
  void choice_isReadStepByStep() {
    Choice choice = read(EMBEDDED).pixit().ways().choice().orElseThrow();

    assertThat(choice.oneUsagePoint()).hasSize(2);
    assertThat(choice.values()).containsEntry("to", "2026-10-31");
    assertThat(choice.selectors()).containsEntry("period[0].type", "input[name=from]");
  }

  @Test
  void otherWayToProveWhoOneIs_needsValuesOfTheFirstCustomer() throws IOException {
    assertThat(read(EMBEDDED).pixit().ways().verification().orElseThrow().proof())
        .isEqualTo("postalCode");
    Path file = changed("    proof: postalCode", "    proof: birthday");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.verification: 'birthday' is no value of customer 1");
  }

  @Test
  void portalAtWhichACustomerConnects_isNoPlainAddress() throws IOException {
    assertThat(read(EMBEDDED).pixit().ways().connect().orElseThrow().steps()).hasSize(2);
    Path file =
        changed(
            "  connect:\n    portal: \"{portal}\"",
            "  connect:\n    portal: http://utility.example/portal");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.connect.portal");
  }

  @Test
  void whomACustomerMeans_isFilledInWhenHeActs() {
    Connect connect = read(EMBEDDED).pixit().ways().connect().orElseThrow();
    Revoke revoke = read(EMBEDDED).pixit().ways().revoke().orElseThrow();

    assertThat(connect.tellsWhich()).isTrue();
    assertThat(connect.stepsFor(read(EMBEDDED).pixit().thirdParty()).get(1).selector())
        .isEqualTo("#connect button[value='third_party']");
    assertThat(revoke.tellsWhich()).isTrue();
    assertThat(revoke.stepsFor("https://dc.example/Authorization/a7").get(0).selector())
        .isEqualTo("#authorization-a7 button");
    assertThat(revoke.selectors()).containsEntry("steps[0].click", "#authorization-1 button");
  }

  @Test
  void whatNobodyFillsIn_isRefusedElsewhere() throws IOException {
    Path file = changed("mark: \"#green-button\"", "mark: \"#{client}\"");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.download.mark", "{client}");
  }

  @ParameterizedTest
  @CsvSource({
    "page: garden,no page of the name 'garden'",
    "page: login; from: 2026-11-01,period ends",
    "page: login; to: soon,pixit.choice",
  })
  void choiceThatCannotBeMade_isRefused(String lines, String expected) throws IOException {
    String text = Files.readString(EMBEDDED);
    int choice = text.indexOf("  choice:");
    String rest = text.substring(choice);
    for (String line : lines.split("; ", -1)) {
      String key = line.substring(0, line.indexOf(':'));
      rest =
          key.equals("page")
              ? rest.replace("  choice:\n", "  choice:\n    " + line + "\n")
              : rest.replaceFirst("    " + key + ": .*", "    " + line);
    }
    Path file = Files.writeString(folder.resolve("run.yaml"), text.substring(0, choice) + rest);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("pixit.choice")
        .hasMessageContaining(expected);
  }
}
