package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesItsPeriodsTest {
  private static final String PERIOD =
      "<%1$s><duration>1</duration><start>1700000000</start></%1$s>";

  @TempDir private Path folder;

  private Outcome judged(String document) {
    return Documents.judged(folder, new NamesItsPeriods(), document);
  }

  @ParameterizedTest
  @CsvSource({
    "authorizedPeriod, publishedPeriod, 0",
    "publishedPeriod, authorizedPeriod, 0",
    "authorizedPeriod, other, 1",
    "other, publishedPeriod, 1",
    "other, another, 2"
  })
  void bothPeriods_areLookedFor(String one, String other, int missing) {
    Outcome outcome =
        judged(espi("Authorization", PERIOD.formatted(one) + PERIOD.formatted(other)));
    assertThat(outcome.inspected()).isEqualTo(2);
    assertThat(kinds(outcome)).isEqualTo(Collections.nCopies(missing, "PeriodMissing"));
  }

  @ParameterizedTest
  @CsvSource({
    "<duration>0</duration><start>1700000000</start>, 0",
    "<duration>1</duration>, 1",
    "<start>1700000000</start>, 1",
    "'', 2",
    "<duration/><start>2023-11-14T22:13:20Z</start>, 2"
  })
  void eachPeriod_saysWhenItBeginsAndHowLongItIs(String parts, int unsaid) {
    Outcome outcome =
        judged(
            espi(
                "Authorization",
                PERIOD.formatted("publishedPeriod")
                    + "<authorizedPeriod>"
                    + parts
                    + "</authorizedPeriod>"));
    assertThat(outcome.inspected()).isEqualTo(2);
    assertThat(kinds(outcome)).isEqualTo(Collections.nCopies(unsaid, "PeriodUnsaid"));
  }

  @Test
  void authorizationInAFeed_isLookedAtLikewise() {
    assertThat(kinds(judged(feed(entry("/Authorization/1", espi("Authorization", ""))))))
        .hasSize(2);
  }

  @Test
  void anotherDocument_isUndecided() {
    assertThat(judged("<up/>").undecided()).isNotNull();
    assertThat(judged(feed()).undecided()).isNotNull();
  }
}
