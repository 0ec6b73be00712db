package dev.greenlight.judge.resource;

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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SameDataChecksTest {
  private static final String COLLECTION = "/Subscription/9/UsagePoint";
  private static final String FIRST = usagePoint(COLLECTION + "/a");
  private static final String SECOND = usagePoint(COLLECTION + "/b");
  private static final String BATCH =
      feed(entry("/ReadingType/1", espi("ReadingType", "")), FIRST, SECOND);

  @TempDir private Path folder;

  private Outcome judged(Check check, String path, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("batch", Hearing.exchange(ROOT + "/Batch/Subscription/9", 200, BATCH))
          .with("answer", Hearing.exchange(ROOT + path, 200, body))
          .of(check);
    }
  }

  private Outcome equal(String body) {
    return judged(new EqualsEntryOfBatch(), COLLECTION + "/b", body);
  }

  private Outcome listed(String body) {
    return judged(new ListsMembersOfBatch("UsagePoint"), COLLECTION, body);
  }

  @Test
  void sameEntry_isEqual() {
    assertThat(equal(SECOND).inspected()).isEqualTo(1);
    assertThat(equal(SECOND).breaches()).isEmpty();
    assertThat(equal(feed(SECOND)).breaches()).isEmpty();
  }

  @Test
  void prefixesWhiteSpaceAndOrder_meanNothing() {
    String other =
        SECOND
            .replace("<UsagePoint xmlns=", "<e:UsagePoint xmlns:e=")
            .replace("</UsagePoint>", "</e:UsagePoint>")
            .replaceAll("<(/?)(ServiceCategory|kind)>", "<$1e:$2>")
            .replace("<e:kind>0", "\n  <e:kind> 0 ")
            .replace("<title>A title</title>", "")
            .replace("</entry>", "<title>A title</title></entry>");

    assertThat(equal(other).breaches()).isEmpty();
  }

  @Test
  void otherLinks_mayDiffer() {
    assertThat(equal(SECOND.replaceAll("<link rel=\"up\"[^>]*>", "")).breaches()).isEmpty();
  }

  @Test
  void otherContent_isFoundWithItsPlace() {
    Outcome outcome = equal(SECOND.replace("<kind>0", "<kind>1"));

    assertThat(kinds(outcome)).containsExactly("DiffersFromBatch");
    assertThat(String.valueOf(outcome.breaches().get(0).finding().observed()))
        .contains("kind")
        .endsWith("= 1");
  }

  @Test
  void otherTitle_isFound() {
    assertThat(kinds(equal(SECOND.replace("A title", "Another")))).contains("DiffersFromBatch");
  }

  @Test
  void otherId_isFound() {
    assertThat(kinds(equal(SECOND.replace("urn:uuid:", "urn:uuid:0"))))
        .contains("DiffersFromBatch");
  }

  @Test
  void missingContent_isFound() {
    assertThat(kinds(equal(SECOND.replaceAll("<Serv.*Category>", ""))))
        .contains("DiffersFromBatch");
  }

  @Test
  void howAnAddressOrUuidIsWritten_meansNothing() {
    String relative =
        SECOND
            .replace("href=\"" + ROOT, "href=\"" + ROOT.replaceFirst("^https://[^/]+", ""))
            .replaceFirst("<entry ", "<entry xml:base=\"" + ROOT + "/\" ");
    assertThat(relative).isNotEqualTo(SECOND).contains("xml:base");
    assertThat(kinds(equal(relative))).isEmpty();

    String id = SECOND.replaceFirst("(?s).*<id>(.*?)</id>.*", "$1");
    String uuid = "urn:uuid:ABCDEF01-0000-5000-8000-00000000000A";
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with(
          "batch", Hearing.exchange(ROOT + "/Batch", 200, feed(FIRST, SECOND.replace(id, uuid))));
      hearing.with(
          "answer",
          Hearing.exchange(
              ROOT + COLLECTION + "/b", 200, SECOND.replace(id, uuid.toLowerCase(Locale.ROOT))));
      assertThat(kinds(hearing.of(new EqualsEntryOfBatch()))).isEmpty();
    }
  }

  @Test
  void anotherEntry_isFound() {
    assertThat(kinds(equal(FIRST))).containsExactly("EntryMissing");
  }

  @Test
  void garbage_isNotReadable() {
    assertThat(kinds(equal("{}"))).containsExactly("NotReadable");
  }

  @Test
  void addressThatTheBatchDoesNotKnow_isUndecided() {
    assertThat(judged(new EqualsEntryOfBatch(), "/nowhere", SECOND).undecided()).isNotNull();
  }

  @Test
  void sameMembers_areListed() {
    assertThat(listed(feed(SECOND, FIRST)).inspected()).isEqualTo(2);
    assertThat(listed(feed(SECOND, FIRST)).breaches()).isEmpty();
  }

  @Test
  void missingMember_isFound() {
    assertThat(kinds(listed(feed(SECOND)))).containsExactly("MemberMissing");
  }

  @Test
  void memberThatTheBatchLacks_isFound() {
    assertThat(kinds(listed(feed(FIRST, SECOND, usagePoint(COLLECTION + "/c")))))
        .containsExactly("MemberUnknown");
  }

  @Test
  void collectionThatTheBatchDoesNotKnow_isUndecided() {
    Outcome outcome = judged(new ListsMembersOfBatch("UsagePoint"), "/other", feed(FIRST));

    assertThat(outcome.undecided()).isNotNull();
  }

  @Test
  void valuesOfReadings_areCompared() {
    String path = COLLECTION + "/b/MeterReading/m/IntervalBlock/i";
    String reading = "<IntervalReading><value>7</value></IntervalReading>";
    String block = entry(path, espi("IntervalBlock", reading));
    try (Hearing hearing = new Hearing(folder)) {
      hearing.with("batch", Hearing.exchange(ROOT + "/Batch", 200, feed(FIRST, block)));
      hearing.with(
          "answer", Hearing.exchange(ROOT + path, 200, block.replace("<value>", " <value> ")));
      assertThat(hearing.of(new EqualsEntryOfBatch()).breaches()).isEmpty();
      hearing.with("answer", Hearing.exchange(ROOT + path, 200, block.replace(">7<", ">8<")));
      assertThat(kinds(hearing.of(new EqualsEntryOfBatch()))).containsExactly("DiffersFromBatch");
    }
  }

  private Outcome addressed(String self, boolean moved) {
    String feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"%s/\">%s%s</feed>"
            .formatted(ROOT, self, FIRST);
    return judged(new FeedNamesItsAddress(moved), COLLECTION + "?max-results=3", feed);
  }

  @Test
  void feedThatNamesWhereItWasRead_isRight() {
    String relative = "<link rel=\"self\" href=\"%s\"/>".formatted(COLLECTION.substring(1));
    String absolute = "<link rel=\"self\" href=\"%s%s/\"/>".formatted(ROOT, COLLECTION);

    assertThat(addressed(relative, false).breaches()).isEmpty();
    assertThat(addressed(absolute, false).breaches()).isEmpty();
    assertThat(addressed(absolute, false).inspected()).isEqualTo(1);
  }

  @Test
  void feedOfAnotherPlace_isFound_andAnotherPathOnlyWhereItWasNotMoved() {
    String inner =
        "<link rel=\"self\" href=\"http://inner:8080/espi/1_1/resource%s\"/>".formatted(COLLECTION);
    String canonical = "<link rel=\"self\" href=\"%s/canonical\"/>".formatted(ROOT);

    assertThat(kinds(addressed(inner, false))).containsExactly("OtherAddressNamed");
    assertThat(kinds(addressed(inner, true))).containsExactly("OtherAddressNamed");
    assertThat(kinds(addressed(canonical, false))).containsExactly("OtherAddressNamed");
    assertThat(addressed(canonical, true).breaches()).isEmpty();
    assertThat(kinds(addressed("", false))).containsExactly("SelfLinkMissing");
  }
}
