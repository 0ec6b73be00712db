package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What {@code official-2026} asks beyond the tests of 2018, and the other profiles do not. */
@Isolated
class TodaysTablesTest {
  private static final Path GOOD = Path.of("fixtures/feeds/good/daily-electricity-with-bill.xml");

  private static final Path CUSTOMERS =
      Path.of("fixtures/feeds/good/retail-customer-in-detail.xml");

  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  private Path without(String line) throws IOException {
    String good = Files.readString(GOOD);
    assertThat(good).containsPattern(line);
    return Files.writeString(folder.resolve("feed.xml"), good.replaceFirst(line, ""));
  }

  private int validate(String profile, Path feed) {
    return shell.run("validate", "--profile", profile, feed.toString());
  }

  @Test
  void goodFeed_passes() {
    assertThat(validate("official-2026", GOOD)).isZero();
  }

  @Test
  void summaryWithoutLinkToItsUsagePoint_failsByTheTablesOfTodayAlone() throws IOException {
    String toUsagePoint =
        "<link rel=\"related\"[^>]*/UsagePoint/[^/\"]*\"[^>]*/>(?=(?s:.{0,900}?)<UsageSummary)";
    Path feed = without(toUsagePoint);

    assertThat(validate("official-2026", feed)).isEqualTo(1);
    assertThat(shell.out()).contains("EU_FB15_DE_007").contains("exactly one UsagePoint");
    assertThat(validate("certification", feed)).isZero();
    assertThat(shell.out()).doesNotContain("EU_FB");
    assertThat(validate("official-2018", feed)).isZero();
    assertThat(validate("strict", feed)).isZero();
  }

  @Test
  void idsMadeAtRandom_failByTheTablesOfTodayAlone() throws IOException {
    String good = Files.readString(GOOD);
    Path feed =
        Files.writeString(
            folder.resolve("feed.xml"),
            good.replaceAll("(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-)5", "$14"));

    assertThat(validate("official-2026", feed)).isEqualTo(1);
    assertThat(shell.out())
        .contains("EU_FB04_DE_002")
        .contains("EU_FB15_DE_002")
        .contains("of version 4");
    assertThat(validate("certification", feed)).isZero();
    assertThat(shell.out()).doesNotContain("EU_FB");
  }

  @Test
  void accountsOfCustomers_areHeldToTheTableOfToday() throws IOException {
    String good = Files.readString(CUSTOMERS);
    assertThat(validate("official-2026", CUSTOMERS)).isZero();
    Path unnumbered =
        Files.writeString(
            folder.resolve("unnumbered.xml"),
            good.replaceAll("<[a-z]*:?accountId>.*?accountId>", ""));

    assertThat(validate("official-2026", unnumbered)).isEqualTo(1);
    assertThat(shell.out()).contains("GBX-CUS-17").contains("FB_56  FAIL");
    assertThat(validate("certification", unnumbered)).isZero();
    assertThat(shell.out()).contains("GBX-CUS-17").doesNotContain("RC_FB56");

    Path random =
        Files.writeString(
            folder.resolve("random.xml"),
            good.replaceAll("(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-)5", "$14"));
    assertThat(validate("official-2026", random)).isEqualTo(1);
    assertThat(shell.out()).contains("RC_FB56_UUID").contains("of version 4");
    assertThat(validate("certification", random)).isZero();
  }
}
