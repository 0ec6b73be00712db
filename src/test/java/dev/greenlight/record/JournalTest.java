package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {
  private static final String CANARY = "cAnArY-0123456789";

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    try (Journal journal = new Journal(folder)) {
      journal.append(opened("TC_1"));
      String id = journal.exhibit("TC_1", "answer", exchange());
      assertThat(journal.exhibits(Map.of("answer", id)).exchange("answer").response().body().text())
          .isEqualTo("{\"access_token\":\"redacted-access_token-1\"}");
      journal.append(new JournalEntry.CaseClosed("TC_1", "2026-11-23T10:00:02Z", 7));
    }
  }

  private static JournalEntry opened(String testCase) {
    return new JournalEntry.CaseOpened(testCase, "2026-11-23T10:00:01Z");
  }

  private static Exchange exchange() {
    byte[] body = ("{\"access_token\":\"" + CANARY + "\"}").getBytes(StandardCharsets.UTF_8);
    return new Exchange(
        new Exchange.Request(
            "GET",
            "https://dc.example/x?access_token=" + CANARY,
            List.of(new Header("Authorization", "Bearer " + CANARY)),
            Body.NONE),
        new Exchange.Response(200, List.of(), new Body("", body.length, false, body)),
        null,
        3);
  }

  @Test
  void fileWhereTheFolderShallBe_isNotSaidToBeOfAnotherRun() throws IOException {
    Path file = Files.writeString(folder.resolve("evidence"), "");

    assertThatThrownBy(() -> new Journal(file).close())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot start a journal in " + file);
  }

  /** As two runs do that found the folder empty at the same moment. */
  @Test
  void journalWhereOneIs_isSaidToBeOfAnotherRun() {
    assertThatThrownBy(() -> new Journal(folder).close())
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("another run has begun to write to " + folder);
  }

  @Test
  void exhibit_isReadBackAsItWasJudged() {
    Exchange read = JournalReader.open(folder).exhibits(Map.of("answer", "e1")).exchange("answer");
    assertThat(read.response().body().text())
        .isEqualTo("{\"access_token\":\"redacted-access_token-1\"}");
    assertThat(read.request().uri())
        .isEqualTo("https://dc.example/x?access_token=redacted-access_token-1");
  }

  @Test
  void evidenceBeyondAllBounds_isRefusedBeforeItFillsTheHeap() throws IOException {
    JournalReader journal = JournalReader.open(folder);
    Path blob;
    try (Stream<Path> blobs = Files.list(folder.resolve(Journal.BLOBS))) {
      blob = blobs.findFirst().orElseThrow();
    }
    lengthen(blob, (1L << 30) + 1);
    assertThatThrownBy(() -> journal.exhibits(Map.of("answer", "e1")).exchange("answer"))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("is larger than any body");

    Path file = folder.resolve(Journal.FILE);
    lengthen(file, Files.size(file) + (1L << 26) + 2);
    assertThatThrownBy(() -> JournalReader.open(folder))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("is longer than any that a run writes");
  }

  /** With zeros that take no room. */
  private static void lengthen(Path file, long length) throws IOException {
    try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
      grown.setLength(length);
    }
  }

  @Test
  void secretInABodyThatIsNotUtf8_isFoundAndTheRestStaysByteForByte(@TempDir Path other) {
    byte[] body =
        ("<client_name>M\u00fcller</client_name><client_secret>" + CANARY + "</client_secret>")
            .getBytes(StandardCharsets.ISO_8859_1);
    Exchange answer =
        new Exchange(
            exchange().request(),
            new Exchange.Response(200, List.of(), new Body("", body.length, false, body)),
            null,
            3);
    try (Journal journal = new Journal(other)) {
      journal.exhibit("TC_1", "answer", answer);
    }
    Exchange kept = JournalReader.open(other).exhibits(Map.of("answer", "e1")).exchange("answer");
    assertThat(new String(kept.response().body().content(), StandardCharsets.ISO_8859_1))
        .isEqualTo(
            "<client_name>M\u00fcller</client_name>"
                + "<client_secret>redacted-access_token-1</client_secret>");
  }

  @Test
  void secret_isInNoFileOfTheEvidence() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThanOrEqualTo(2)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(CANARY));
    }
  }

  @Test
  void changedLine_isFoundOut() throws IOException {
    Path file = folder.resolve(Journal.FILE);
    Files.writeString(file, Files.readString(file).replaceFirst("TC_1", "TC_2"));
    assertThatThrownBy(() -> JournalReader.open(folder))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("was changed");
  }

  @Test
  void droppedLine_isFoundOut() throws IOException {
    Path file = folder.resolve(Journal.FILE);
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(1, lines.size()));
    assertThatThrownBy(() -> JournalReader.open(folder)).isInstanceOf(BadEvidence.class);
  }

  @Test
  void changedBody_isFoundOut() throws IOException {
    try (Stream<Path> bodies = Files.list(folder.resolve(Journal.BLOBS))) {
      Files.writeString(bodies.findFirst().orElseThrow(), "something else");
    }
    JournalReader journal = JournalReader.open(folder);
    assertThatThrownBy(() -> journal.exhibits(Map.of("answer", "e1")).exchange("answer"))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("was changed");
  }

  @Test
  void lineThatAKilledRunLeftHalfWritten_isPassedOver() throws IOException {
    int whole = JournalReader.open(folder).entries().size();
    Files.writeString(
        folder.resolve(Journal.FILE), "{\"previous\":\"00", StandardOpenOption.APPEND);
    assertThat(JournalReader.open(folder).entries()).hasSize(whole);
  }

  @Test
  void folderWithoutJournal_isRefusedInOneLine() {
    assertThatThrownBy(() -> JournalReader.open(folder.resolve("nowhere")))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("no journal");
  }

  @Test
  void lineThatIsWholeButNoEntry_isFoundOutEvenAtTheEnd() throws IOException {
    Files.writeString(
        folder.resolve(Journal.FILE), "{\"previous\":\"00\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> JournalReader.open(folder))
        .isInstanceOf(BadEvidence.class)
        .hasMessageContaining("is no journal entry");
  }

  /** Wherever a kill may strike, also amid a character of two bytes: the chain goes on. */
  @Test
  void journalThatWasCutAnywhere_goesOnFromItsLastWholeLine() throws IOException {
    Path file = folder.resolve(Journal.FILE);
    try (Journal journal = Journal.resume(folder)) {
      journal.append(opened("TC_é"));
    }
    byte[] whole = Files.readAllBytes(file);
    int entries = JournalReader.open(folder).entries().size();
    int lastLine = whole.length - "\n".length();
    while (whole[lastLine - 1] != '\n') {
      lastLine--;
    }
    for (int cut = lastLine; cut <= whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      try (Journal journal = Journal.resume(folder)) {
        journal.append(opened("TC_2"));
      }
      boolean isWhole = cut >= whole.length - 1;
      assertThat(JournalReader.open(folder).entries())
          .as("cut at " + cut)
          .hasSize(isWhole ? entries + 1 : entries)
          .endsWith(opened("TC_2"));
    }
  }

  @Test
  void resumedJournal_countsExhibitsQuestionsAndPseudonymsOn() {
    try (Journal journal = Journal.resume(folder)) {
      assertThat(journal.exhibit("TC_1", "answer", new Fact("more"))).isEqualTo("e2");
      assertThat(journal.nextQuestion()).isEqualTo("q1");
      assertThat(journal.redactor().learn("access_token", "another-token-of-the-second-part"))
          .isEqualTo("redacted-access_token-2");
      assertThat(journal.redactor().learn("code", "first-code-ever")).isEqualTo("redacted-code-1");
    }
  }

  @Test
  void resumedJournal_stillKnowsTheExhibitsOfItsFirstPart() {
    try (Journal journal = Journal.resume(folder)) {
      Exhibits exhibits = journal.exhibits(Map.of("answer", "e1"));
      assertThat(exhibits.exchange("answer").response().status()).isEqualTo(200);
      assertThat(exhibits.secret("redacted-access_token-1").orElseThrow().length())
          .isEqualTo(CANARY.length());
    }
  }

  @Test
  void journalThatIsBeingWritten_isRefusedToASecondWriterUntilItIsClosed() {
    try (Journal first = Journal.resume(folder)) {
      assertThatThrownBy(() -> Journal.resume(folder))
          .isInstanceOf(BadEvidence.class)
          .hasMessageContaining("still writing to " + first.folder());
    }
    try (Journal second = Journal.resume(folder)) {
      second.append(opened("TC_2"));
    }
    assertThat(JournalReader.open(folder).entries()).contains(opened("TC_2"));
  }

  @Test
  void journalThatWasChanged_doesNotGoOn() throws IOException {
    Path file = folder.resolve(Journal.FILE);
    Files.writeString(file, Files.readString(file).replaceFirst("TC_1", "TC_2"));
    assertThatThrownBy(() -> Journal.resume(folder)).isInstanceOf(BadEvidence.class);
  }

  @Test
  void sealedJournal_keepsWritersWaitingAndItsFileAsItIs() throws Exception {
    Journal journal = Journal.resume(folder);
    byte[] before = Files.readAllBytes(folder.resolve(Journal.FILE));
    journal.seal();
    Thread writer = new Thread(() -> journal.append(opened("TC_2")));
    writer.setDaemon(true);
    writer.start();
    while (writer.getState() != Thread.State.WAITING) {
      assertThat(writer.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    assertThat(Files.readAllBytes(folder.resolve(Journal.FILE))).isEqualTo(before);
  }
}
