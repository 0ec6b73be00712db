package dev.greenlight.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
  @Test
  void ordinaryText_staysAsItIs() {
    String text = "Zähler 1\n\tkWh \u2192 \ud83d\udd0c <b>";

    assertThat(Characters.visible(text)).isSameAs(text);
  }

  @Test
  void controlCharacters_areSpelledOut() {
    assertThat(Characters.visible("a\u0000b\u001b\u007f\u0085"))
        .isEqualTo("a[U+0000]b[U+001B][U+007F][U+0085]");
  }

  @Test
  void controlsOfTheWritingDirection_areSpelledOut() {
    assertThat(Characters.visible("\u202egpj\u2066")).isEqualTo("[U+202E]gpj[U+2066]");
  }

  @Test
  void whatIsNoCharacter_isSpelledOut() {
    assertThat(Characters.visible("\ud83d|\uffff")).isEqualTo("[U+D83D]|[U+FFFF]");
  }

  @Test
  void whatHasToStayInItsLine_breaksNone() {
    assertThat(Characters.inOneLine("a\r\nPASS  b\tc\u2028d\u001b"))
        .isEqualTo("a[U+000D][U+000A]PASS  b[U+0009]c[U+2028]d[U+001B]");
    assertThat(Characters.inOneLine("Zähler 1")).isEqualTo("Zähler 1");
  }

  @Test
  void lineEndsOfTheWire_becomeOurs() {
    assertThat(Characters.visible("a\r\nb\rc")).isEqualTo("a\nb[U+000D]c");
  }
}
