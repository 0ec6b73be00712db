package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which names browsers save. */
final class DispositionTest {
  private static Exchange answer(String path, String type, String disposition) {
    return Hearing.exchange(
        "https://portal.example.com" + path,
        200,
        "<feed/>",
        new Header("Content-Type", type),
        new Header("Content-Disposition", disposition));
  }

  @ParameterizedTest
  @CsvSource({
    "/usage/, application/xml, attachment, download.xml",
    "/usage, text/xml; charset=utf-8, attachment, usage.xml",
    "/usage.php?year=2026, application/xml, attachment, usage.xml",
    "/usage.php, application/xml, attachment, usage.php",
    "/usage.xml?year=2026, application/octet-stream, attachment, usage.xml",
    "/usage, application/octet-stream, attachment, usage",
    "/usage, application/atom+xml, attachment, usage",
    "/usage, application/xml, attachment; filename=mine, mine.xml",
    "/usage, application/xml, attachment; filename=mine.txt, mine.txt",
  })
  void mediaType_tellsTheEndingWhereTheNameDoesNot(
      String path, String type, String disposition, String name) {
    assertThat(Disposition.name(answer(path, type, disposition), null)).isEqualTo(name);
  }

  @Test
  void nameThatALinkSuggests_comesAfterThatOfTheAnswer() {
    assertThat(Disposition.name(answer("/usage", "application/xml", "attachment"), "mine.xml"))
        .isEqualTo("mine.xml");
    assertThat(
            Disposition.name(
                answer("/usage", "application/xml", "attachment; filename=yours.xml"), "mine.xml"))
        .isEqualTo("yours.xml");
  }
}
