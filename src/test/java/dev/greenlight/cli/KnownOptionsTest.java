package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a document beforehand. */
@Isolated
class KnownOptionsTest {
  private static final Path FEED = Path.of("fixtures/feeds/good/hourly-electricity.xml");

  @RegisterExtension private final Shell shell = new Shell();

  @ParameterizedTest
  @CsvSource({
    "--zone, Mars, is no time zone",
    "--range, 2026-01-01, is no stretch of time",
    "--range, 2026-01-02/2026-01-01, the earlier end comes first",
    "--range, 2026-01-02/2026-01-02, does not end after it begins",
    "--prices, 0.6-0.5, the lower price comes first",
    "--prices, cheap, is no band of prices",
    "--certificate, 7, is no UUID",
    "--usual-size, 100, are not three numbers",
  })
  void whatCannotBeKnown_isOneLine(String option, String value, String said) {
    assertThat(shell.run("validate", option, value, FEED.toString())).isEqualTo(2);
    assertThat(shell.err()).startsWith("greenlight: " + option).contains(said).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--zone, America/Chicago, America/New_York, ClockOfAnotherZone",
    "--zone, America/Jamaica, America/Toronto, ClockOfAnotherZone",
    "--range, 2026-02-01/2026-03-01, 2026-02-28T05:00:00Z/2026-02-28T13:00:00Z, RangeNotCovered",
    "--prices, 0.50-0.60, 0.05-0.60, PriceOfNoTariff",
    "--certificate, 99544b8b-7f44-5871-ba6b-d86d27b24428, 1756B4A2-04a2-57e9-af63-c778072a91a0,"
        + " CertificateOfAnother",
    "--usual-size, '4,100,100000', '8,100,100000', DocumentUnusuallyLarge",
  })
  void whatIsKnownOtherwise_isTold(String option, String other, String right, String kind) {
    shell.run("validate", option, other, FEED.toString());
    assertThat(shell.out()).contains(kind);
    shell.run("validate", option, right, FEED.toString());
    assertThat(shell.out()).doesNotContain(kind);
  }

  @Test
  void rangeThatIsNotCovered_isAWarning() {
    shell.run("validate", "--range", "2026-02-01/2026-03-01", FEED.toString());
    assertThat(shell.out()).startsWith("WARNING");
  }

  @Test
  void whatIsNotTold_isNotCompared() {
    assertThat(shell.run("validate", "--profile", "strict", FEED.toString())).isZero();
    assertThat(shell.out()).startsWith("PASS");
  }
}
