package dev.greenlight.judge.feed;

import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Outcome.Breach;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions that a run asks about a feed. */
final class FeedHearingTest {
  private static final FeedConforms COMMON = new FeedConforms(new FunctionBlockId(1));
  private static final FeedConforms INTERVALS = new FeedConforms(new FunctionBlockId(4));

  private static final FeedConforms GAS = new FeedConforms(new FunctionBlockId(10));

  @TempDir private Path folder;

  private Outcome judged(Check check, int status, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange("https://dc.example.com/b", status, body, Hearing.ATOM))
          .of(check);
    }
  }

  private Outcome judged(Check check, String body) {
    return judged(check, 200, body);
  }

  private static String good() throws IOException {
    return Files.readString(Path.of("fixtures/feeds/good/hourly-electricity.xml"));
  }

  @Test
  void goodFeed_conforms() throws IOException {
    assertThat(judged(COMMON, good()).inspected()).isPositive();
    assertThat(judged(COMMON, good()).breaches()).isEmpty();
    assertThat(judged(INTERVALS, good()).breaches()).isEmpty();
    assertThat(judged(new FitsSchema(), good()).breaches()).isEmpty();
    assertThat(judged(new FollowsAdvice(), good()).breaches()).isEmpty();
  }

  @Test
  void whatIsWrongInTheFeedOfAnother_isFound() throws IOException {
    String leak = good().replace("custodian.test", "localhost");
    String alien = good().replaceFirst("<content>", "<content><unknown/>");

    assertThat(kinds(judgedOf(new FollowsAdvice(), good(), leak)))
        .containsExactly("GBX-LNK-09 LinkToPrivateHost");
    assertThat(kinds(judgedOf(new FitsSchema(), good(), alien))).contains("SchemaViolated");
    assertThat(judgedOf(new FollowsAdvice(), good(), good()).breaches()).isEmpty();
    assertThat(judgedOf(new FollowsAdvice(), good(), good()).inspected())
        .isEqualTo(2 * judged(new FollowsAdvice(), good()).inspected());
  }

  @Test
  void findingInOneOfSeveralFeeds_saysInWhich() throws IOException {
    String leak = good().replace("custodian.test", "localhost");
    String bad = good().replaceAll("<value>[^<]*</value>", "");

    assertThat(judgedOf(new FollowsAdvice(), good(), leak).breaches())
        .extracting(breach -> breach.finding().observed().toString())
        .allMatch(observed -> observed.endsWith(", in https://dc.example.com/2"));
    assertThat(judgedOf(INTERVALS, bad, good()).breaches())
        .extracting(breach -> breach.finding().observed().toString())
        .isNotEmpty()
        .allMatch(observed -> observed.endsWith(", in https://dc.example.com/1"));
    assertThat(judged(INTERVALS, bad).breaches())
        .extracting(breach -> breach.finding().observed().toString())
        .noneMatch(observed -> observed.contains(", in https:"));
  }

  @Test
  void defectThatIsMendedInItsOwnWay_isToldWithThatInEachOfSeveralFeeds() throws IOException {
    String late =
        Files.readString(
            Path.of(
                "fixtures/feeds/bad/BlockStartsWithItsFirstReading/hours-stamped-with-their-end.xml"));

    for (Outcome outcome : List.of(judged(INTERVALS, late), judgedOf(INTERVALS, late, good()))) {
      assertThat(outcome.breaches())
          .extracting(breach -> breach.finding().fix())
          .singleElement()
          .asString()
          .startsWith("Subtract the duration");
    }
  }

  @Test
  void hostThatWasAsked_isNoPrivateHostWhateverItsName() throws IOException {
    String own = good().replace("custodian.test", "dc.example.com");
    String leak = good().replace("custodian.test", "localhost");

    assertThat(judged(new FollowsAdvice(), own).breaches()).isEmpty();
    assertThat(kinds(judged(new FollowsAdvice(), leak)))
        .containsExactly("GBX-LNK-09 LinkToPrivateHost");
  }

  @Test
  void brokenRule_isNamedInItsOwnBlockOnly() throws IOException {
    String bad = good().replaceAll("<value>[^<]*</value>", "");

    assertThat(kinds(judged(INTERVALS, bad)))
        .isNotEmpty()
        .allMatch(kind -> kind.matches("D046 .*"));
    assertThat(judged(COMMON, bad).breaches()).isEmpty();
  }

  @Test
  void blockOfGas_isJudgedOfEachCustomerWhoHasGas() throws IOException {
    String gas = Files.readString(Path.of("fixtures/feeds/good/gas-billed-in-therms.xml"));

    assertThat(kinds(judgedOf(GAS, good()))).isNotEmpty();
    assertThat(judgedOf(GAS, good(), good(), gas).breaches()).isEmpty();
    assertThat(kinds(judgedOf(GAS, good(), gas.replaceAll("<uom>[^<]*</uom>", "<uom>72</uom>"))))
        .isNotEmpty();
    assertThat(kinds(judgedOf(GAS, gas.replaceAll("<uom>[^<]*</uom>", "<uom>72</uom>"), gas)))
        .as("who has it himself is not excused by another")
        .isNotEmpty();
    assertThat(kinds(judgedOf(GAS, gas, gas.replaceAll("<uom>[^<]*</uom>", "<uom>72</uom>"))))
        .as("nor is the other by him")
        .isNotEmpty();
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with(
                  "answer", Hearing.exchange("https://dc.example.com/b", 200, good(), Hearing.ATOM))
              .with(
                  FeedConforms.role(2),
                  Hearing.exchange("https://dc.example.com/c", 500, "", Hearing.ATOM))
              .of(GAS);
      assertThat(outcome.undecided()).contains("cannot be had");
    }
    assertThat(kinds(judgedOf(GAS, good(), good())))
        .as("nobody has it")
        .isEqualTo(kinds(judgedOf(GAS, good())));
  }

  @Test
  void blockThatNobodyShows_isUndecidedWhereACustomersFeedIsNotHad() throws IOException {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with(
                  "answer", Hearing.exchange("https://dc.example.com/b", 200, good(), Hearing.ATOM))
              .with(FeedConforms.NOT_HAD, "customer 2")
              .of(GAS);

      assertThat(outcome.undecided()).contains("cannot be had");
    }
  }

  private Outcome judgedOf(Check check, String... bodies) {
    try (Hearing hearing = new Hearing(folder)) {
      for (int i = 0; i < bodies.length; i++) {
        hearing.with(
            i == 0 ? "answer" : FeedConforms.role(i + 1),
            Hearing.exchange("https://dc.example.com/" + (i + 1), 200, bodies[i], Hearing.ATOM));
      }
      return hearing.of(check);
    }
  }

  @Test
  void unknownElement_violatesTheSchemaAtItsPlace() throws IOException {
    Outcome outcome =
        judged(new FitsSchema(), good().replaceFirst("<content>", "<content><unknown/>"));

    assertThat(kinds(outcome)).contains("SchemaViolated");
    assertThat(outcome.breaches().get(0).finding().at().line()).isPositive();
  }

  @Test
  void truncatedFeed_isFoundBySchemaAndNeverConforms() throws IOException {
    String truncated = good().substring(0, good().length() / 2);

    assertThat(kinds(judged(new FitsSchema(), truncated)))
        .anyMatch(kind -> kind.startsWith("GBX-FIL"));
    assertThat(judged(COMMON, truncated)).satisfies(FeedHearingTest::isNoPass);
  }

  @Test
  void html_isFoundBySchemaAndNeverConforms() {
    assertThat(kinds(judged(new FitsSchema(), "<html><body>Sorry</body></html>"))).isNotEmpty();
    assertThat(judged(COMMON, "<html><body>Sorry</body></html>"))
        .satisfies(FeedHearingTest::isNoPass);
    assertThat(judged(new FollowsAdvice(), "<html><body>Sorry</body></html>"))
        .satisfies(FeedHearingTest::isNoPass);
  }

  @Test
  void refusal_isUndecided() {
    assertThat(judged(COMMON, 403, "no").undecided()).contains("403");
  }

  @Test
  void doubledId_isAgainstGoodPracticeOrTheRules() throws IOException {
    String bad =
        good()
            .replaceAll("urn:uuid:[0-9a-fA-F-]+", "urn:uuid:00000000-0000-4000-8000-000000000000");

    assertThat(
            judged(COMMON, bad).breaches().size()
                + judged(new FollowsAdvice(), bad).breaches().size())
        .isPositive();
  }

  private static String sparse() throws IOException {
    String reading = "(?s)<IntervalReading>(?:(?!</IntervalReading>).)*</IntervalReading>";
    return good().replaceFirst("(" + reading + "\\s*)" + reading, "$1");
  }

  @Test
  void errorOfOurOwn_isAdviceAndBindsUnderStrict() throws IOException {
    Outcome advice = judged(new FollowsAdvice(), sparse());
    try (Hearing hearing = new Hearing(folder)) {
      Outcome strict =
          hearing
              .with(
                  "answer",
                  Hearing.exchange("https://dc.example.com/b", 200, sparse(), Hearing.ATOM))
              .of(new FollowsAdvice(), Profile.STRICT);
      assertThat(kinds(strict)).isEqualTo(kinds(advice)).contains("GBX-INT-01 ReadingGap");
      assertThat(strict.breaches()).extracting(Breach::requirement).contains("data_sound");
    }
    assertThat(advice.breaches()).extracting(Breach::requirement).containsOnlyNulls();
  }

  @Test
  void dateWithoutZone_bindsAndOneWithAnOffsetIsAdvice() throws IOException {
    String end = "Z</updated>";

    assertThat(judged(new FollowsAdvice(), good().replaceFirst(end, "</updated>")).breaches())
        .extracting(Breach::requirement)
        .containsExactly("data_sound");
    assertThat(judged(new FollowsAdvice(), good().replaceFirst(end, "-05:00</updated>")).breaches())
        .extracting(Breach::requirement)
        .containsOnlyNulls()
        .isNotEmpty();
  }

  private static void isNoPass(Outcome outcome) {
    assertThat(
            outcome.undecided() != null
                || !outcome.breaches().isEmpty()
                || outcome.inspected() == 0)
        .isTrue();
  }
}
