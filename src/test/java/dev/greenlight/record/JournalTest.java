package dev.greenlight.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
      journal.append(new JournalEntry.CaseOpened("TC_1"));
      String id = journal.exhibit("TC_1", "answer", exchange());
      assertThat(journal.exhibits(Map.of("answer", id)).exchange("answer").response().body().text())
          .isEqualTo("{\"access_token\":\"redacted-access_token-1\"}");
      journal.append(new JournalEntry.CaseClosed("TC_1", 7));
    }
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
  void exhibit_isReadBackAsItWasJudged() {
    Exchange read = JournalReader.open(folder).exhibits(Map.of("answer", "e1")).exchange("answer");
    assertThat(read.response().body().text())
        .isEqualTo("{\"access_token\":\"redacted-access_token-1\"}");
    assertThat(read.request().uri())
        .isEqualTo("https://dc.example/x?access_token=redacted-access_token-1");
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
}
