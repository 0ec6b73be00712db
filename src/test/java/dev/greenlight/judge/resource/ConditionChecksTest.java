package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionChecksTest {
  @TempDir private Path folder;

  private Outcome answer(Check check, int status) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("answer", Hearing.exchange(ROOT + "/Batch", status, "", Hearing.ATOM))
          .of(check);
    }
  }

  private Outcome period(long before, long afterwards) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("before", Hearing.exchange(ROOT, 200, lasting(before), Hearing.ATOM))
          .with("afterwards", Hearing.exchange(ROOT, 200, lasting(afterwards), Hearing.ATOM))
          .of(new KeepsAuthorizedPeriod());
    }
  }

  private static String lasting(long seconds) {
    return entry(
        "/Authorization/1",
        espi(
            "Authorization",
            "<authorizedPeriod><duration>%d</duration><start>1</start></authorizedPeriod>"
                .formatted(seconds)));
  }

  private Outcome tags(String before, String after) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("whole", Hearing.exchange(ROOT, 200, "a", new Header("ETag", before)))
          .with("again", Hearing.exchange(ROOT, 200, "b", new Header("ETag", after)))
          .of(new EtagFollowsContent());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404})
  void refusal_tellsNothing(int status) {
    assertThat(kinds(answer(new ConditionTellsNothing(false), status))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {304, 412})
  void answerToTheCondition_tells(int status) {
    assertThat(kinds(answer(new ConditionTellsNothing(false), status)))
        .containsExactly("ConditionAnswered");
  }

  @Test
  void emptySuccessForAnother_isOddAlone() {
    assertThat(kinds(answer(new ConditionTellsNothing(true), 304)))
        .containsExactly("ConditionAnswered");
    assertThat(duties(answer(new ConditionTellsNothing(true), 200)))
        .isNotEqualTo(duties(answer(new ConditionTellsNothing(false), 200)));
  }

  @Test
  void badDate_isIgnored() {
    assertThat(kinds(answer(new IgnoresBadCondition(), 200))).isEmpty();
    assertThat(kinds(answer(new IgnoresBadCondition(), 500)))
        .containsExactly("ConditionNotIgnored");
  }

  @Test
  void periodThatGrew_isFound() {
    assertThat(kinds(period(10, 10))).isEmpty();
    assertThat(kinds(period(10, 11))).containsExactly("PeriodLengthened");
    assertThat(kinds(period(10, 0))).containsExactly("PeriodLengthened");
  }

  @Test
  void etagThatStayed_isFound() {
    assertThat(kinds(tags("\"1\"", "\"2\""))).isEmpty();
    assertThat(kinds(tags("\"1\"", "\"1\""))).containsExactly("SameEtag");
    assertThat(kinds(tags("W/\"1\"", "W/\"1\""))).isEmpty();
  }

  private Outcome coded(Exchange answer) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing.with("answer", answer).of(new ComesPackedAsItSays());
    }
  }

  private static Exchange plain(String coding, String body) {
    return Hearing.exchange(ROOT, 200, body, new Header("Content-Encoding", coding));
  }

  @Test
  void whatIsPackedForWhoTakesNothingPacked_isFound() {
    try (Hearing hearing = new Hearing(folder)) {
      ComesPlain check = new ComesPlain();
      assertThat(kinds(hearing.with("answer", plain("gzip", "<feed/>")).of(check)))
          .containsExactly("PackedThoughRefused");
      assertThat(kinds(hearing.with("answer", plain("identity", "<feed/>")).of(check))).isEmpty();
      assertThat(kinds(hearing.with("answer", Hearing.exchange(ROOT, 406, "")).of(check)))
          .containsExactly("PlainNotServed");
      assertThat(hearing.with("answer", Hearing.exchange(ROOT, 503, "")).of(check).undecided())
          .contains("503");
    }
  }

  @Test
  void whatIsPackedAsItSays_holds() {
    assertThat(kinds(coded(plain("gzip", "<feed/>")))).isEmpty();
    assertThat(kinds(coded(plain("identity", "<feed/>")))).isEmpty();
  }

  @Test
  void whatIsPackedOtherwise_isFound() {
    assertThat(kinds(coded(plain("br", "?")))).containsExactly("OtherCoding");
    assertThat(Hearing.duties(coded(plain("br", "?")))).containsExactly("content_coding_asked");
    Exchange.Request request = plain("gzip", "").request();
    assertThat(
            kinds(
                coded(
                    new Exchange(
                        request, null, Exchange.NOT_UNPACKED + " (Not in GZIP format)", 5))))
        .containsExactly("NotUnpackable");
    byte[] packed = {0x1f, (byte) 0x8b, 8, 0};
    assertThat(
            kinds(
                coded(
                    new Exchange(
                        request,
                        new Exchange.Response(
                            200, List.of(), new Body("", packed.length, false, packed)),
                        null,
                        5))))
        .containsExactly("PackedInSilence");
  }
}
