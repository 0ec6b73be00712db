package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.judged;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OpensResourceTest {
  private static final String POINT = usagePoint("/Subscription/9/UsagePoint/a");
  private static final OpensResource FEED = new OpensResource("UsagePoint", true);
  private static final OpensResource MEMBER = new OpensResource("UsagePoint", false);

  @TempDir private Path folder;

  private Outcome judgedAs(int status, String type) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "answer",
              Hearing.exchange(
                  Documents.ROOT, status, feed(POINT), new Header("Content-Type", type)))
          .of(FEED);
    }
  }

  @Test
  void feedWithTheResource_opens() {
    Outcome outcome = judged(folder, FEED, feed(POINT));

    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void entryOrFeedOrBareResource_isAsGoodForAMember() {
    assertThat(judged(folder, MEMBER, POINT).breaches()).isEmpty();
    assertThat(judged(folder, MEMBER, feed(POINT)).breaches()).isEmpty();
    assertThat(judged(folder, MEMBER, espi("UsagePoint", "")).breaches()).isEmpty();
  }

  @Test
  void addressThatIsNotFound_isTold() {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing.with("answer", Hearing.exchange(Documents.ROOT + "?a=b", 404, "none")).of(FEED);

      assertThat(outcome.breaches().toString())
          .contains("404 at " + Documents.ROOT)
          .doesNotContain("a=b");
    }
  }

  @Test
  void entryWhereAFeedIsDue_isFound() {
    assertThat(kinds(judged(folder, FEED, POINT))).containsExactly("ResourceMissing");
  }

  @Test
  void emptyFeed_doesNotOpen() {
    assertThat(kinds(judged(folder, FEED, feed()))).containsExactly("ResourceMissing");
  }

  @Test
  void anotherResource_isFound() {
    Outcome outcome = judged(folder, new OpensResource("MeterReading", false), POINT);

    assertThat(kinds(outcome)).containsExactly("ResourceMissing");
    assertThat(outcome.breaches().get(0).finding().observed())
        .isEqualTo("a document entry with [UsagePoint]");
  }

  @Test
  void truncatedDocument_isNotReadable() {
    assertThat(kinds(judged(folder, FEED, feed(POINT).substring(0, 200))))
        .containsExactly("NotReadable");
  }

  /** No standard says how long a title may be. */
  @Test
  void longerTextThanIsRead_isNoFaultOfTheDocument() {
    String title = "<title>" + "T".repeat(1_100_000) + "</title>";
    Outcome outcome = judged(folder, FEED, feed(title + POINT));

    assertThat(outcome.breaches()).isEmpty();
    assertThat(outcome.undecided()).contains("this reader of Greenlight stops");
  }

  @Test
  void documentType_isNotReadable() {
    assertThat(kinds(judged(folder, FEED, "<!DOCTYPE feed [<!ENTITY a 'b'>]>" + feed(POINT))))
        .containsExactly("NotReadable");
  }

  @Test
  void otherStatus_isNotServed() {
    assertThat(kinds(judgedAs(404, "application/atom+xml"))).containsExactly("NotServed");
  }

  @Test
  void dataAnnouncedForLater_isUndecided() {
    assertThat(judgedAs(202, "application/atom+xml").undecided()).contains("202");
  }

  @Test
  void html_isTheWrongMediaType() {
    assertThat(duties(judgedAs(200, "text/html;charset=UTF-8")))
        .containsExactly("resource_media_type");
  }

  @Test
  void plainXml_isUnusualOnly() {
    assertThat(duties(judgedAs(200, "application/xml")))
        .containsExactly("resource_media_type_atom");
  }

  @Test
  void parametersAndCase_meanNothing() {
    assertThat(judgedAs(200, "Application/Atom+XML; type=feed").breaches()).isEmpty();
  }
}
