package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Run files that are no YAML, or not as their schema says. */
final class MalformedRunFileTest extends OnShippedRunFile {
  @Test
  void missingFile_isOneLine() {
    assertThatThrownBy(() -> read(folder.resolve("none.yaml")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageEndingWith("none.yaml: no such file");
  }

  @Test
  void emptyFile_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("run.yaml"), "");
    assertThatThrownBy(() -> read(file)).isInstanceOf(BadRunFile.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'pics:\n  product: [unclosed\npixit:\n  a: b'|2|expected ',' or ']'|12",
        "'pics:\n  product: \"unclosed\npixit:\n  a: b'|2|unexpected end of stream|12",
        "'pics:\n\tproduct: x'|2|found character|1",
        "'pics:\n  product: x\n   vendor: y'|3|mapping values are not allowed here|10",
        "'pics:\n  product: x\n vendor: y'|3|expected <block end>|2",
        "'pics: {}\npics: {}'|2|Duplicate field 'pics'|5"
      })
  void brokenYaml_isToldWithCauseAndTheOnePlaceToMend(
      String text, int line, String cause, int column) throws IOException {
    Path file = Files.writeString(folder.resolve("run.yaml"), text.replace("\\n", "\n"));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageStartingWith(file + ":" + line + ": no valid YAML: ")
        .hasMessageContaining(cause)
        .hasMessageEndingWith("(column " + column + ")")
        .message()
        .hasLineCount(1)
        .doesNotContain("line ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy: {writes: allowed}\n",
        "nonsense: [1\n",
        "",
        "# nothing\n",
        "\n\n  # later\n\npolicy:\n  writes: allowed\n---\nthird: 1\n"
      })
  void secondDocument_isRefusedByItsLine(String second) throws IOException {
    String first = Files.readString(EMBEDDED);
    Path file = Files.writeString(folder.resolve("run.yaml"), first + "---\n" + second);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadRunFile.class)
        .hasMessageStartingWith(
            file + ":" + (first.lines().count() + 1) + ": a second document begins here")
        .message()
        .hasLineCount(1);
  }

  @Test
  void onlyDocument_mayBeginAndEndWithItsMarks() throws IOException {
    String only = "---\n" + Files.readString(EMBEDDED) + "...\n";

    assertThat(read(Files.writeString(folder.resolve("run.yaml"), only)).pics().functionBlocks())
        .isNotEmpty();
  }

  @Test
  void attestationWithoutAFinding_isToldWhatToSay() throws IOException {
    assertThatThrownBy(() -> read(changed("applies: false, note", "note")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("TC_CUX005: say what was found");
    assertThatThrownBy(() -> read(changed("applies: false,", "applies: false, holds: true,")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("either 'holds: true' or 'holds: false', or 'applies: false'");
  }

  @Test
  void unknownKey_isNamed() throws IOException {
    assertThatThrownBy(() -> read(changed("  vendor:", "  vendour:")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("vendour");
  }

  @Test
  void repeatedKey_isRefused() throws IOException {
    assertThatThrownBy(() -> read(changed("  vendor: Greenlight", "  vendor: A\n  vendor: B")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("vendor");
  }

  @Test
  void misspeltKey_comesWithTheRightOne() throws IOException {
    assertRefused(
        "pics.vendour: there is no such key; did you mean vendor?", "  vendor:", "  vendour:");
    assertRefused(": polcy: there is no such key; did you mean policy?", "policy:", "polcy:");
    assertRefused(
        "pixit.thirdParty.customer.scopes: there is no such key; did you mean scope?",
        "secret: embedded:third_party\n      scope:",
        "secret: embedded:third_party\n      scope: a\n      scopes:");
  }

  @Test
  void shortKeyThatIsLikeNone_comesWithoutAnother() throws IOException {
    assertThatThrownBy(() -> read(changed("  vendor:", "  x: y\n  vendor:")))
        .hasMessageContaining("pics.x: there is no such key")
        .message()
        .doesNotContain("did you mean");
  }

  @Test
  void wrongVersion_isRefused() throws IOException {
    assertThatThrownBy(() -> read(changed("espiVersion: \"4.0\"", "espiVersion: \"5.0\"")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("espiVersion");
  }

  @Test
  void limitBeyondReason_isRefused() throws IOException {
    Path tooMuch = changed("bodyMegabytes: 64", "bodyMegabytes: 99999999999");
    assertThatThrownBy(() -> read(tooMuch))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("policy.limits.bodyMegabytes")
        .hasMessageContaining("1024");
    Path nothing = changed("caseSeconds: 60", "caseSeconds: 0");
    assertThatThrownBy(() -> read(nothing)).hasMessageContaining("policy.limits.caseSeconds");
  }

  @Test
  void numberOutOfRange_isShown() throws IOException {
    assertRefused(
        "policy.limits.caseSeconds: expected at least 1, observed 0",
        "caseSeconds: 60",
        "caseSeconds: 0");
    assertRefused(
        "policy.limits.bodyMegabytes: expected at most 1024, observed 4096",
        "bodyMegabytes: 64",
        "bodyMegabytes: 4096");
  }

  @Test
  void blockThatIsClaimedTwice_isNamed() throws IOException {
    assertRefused(
        "pics.functionBlocks: expected each of them once",
        "functionBlocks: [1, 2, 3,",
        "functionBlocks: [1, 2, 2, 3,");
  }

  @Test
  void blockThatTheProgrammeHasNot_isNamed() throws IOException {
    assertRefused(
        "pics.functionBlocks: the programme has no function block FB_20; there are 1 to 19, 26 to"
            + " 41, 44, 51 to 67, 69 to 71",
        "functionBlocks: [1, 2, 3,",
        "functionBlocks: [1, 20, 2, 3, 68,");
  }

  @Test
  void numberThatIsNoBlock_isToldWithThoseThereAre() throws IOException {
    assertRefused(
        "pics.functionBlocks: the programme has no function block 222; there are 1 to 19, 26 to",
        "functionBlocks: [1, 2, 3,",
        "functionBlocks: [1, 222, 2, 3,");
  }

  @Test
  void emptyScopeAndUser_areRefused() throws IOException {
    assertRefused(
        "pixit.thirdParty.customer.scope: expected a text, observed an empty one",
        "secret: embedded:third_party\n      scope: ",
        "secret: embedded:third_party\n      scope: \"\" #");
    assertRefused(
        "pixit.customers[0].user: expected a text, observed an empty one",
        "user: ada",
        "user: \"\"");
  }

  @Test
  void customersOfOneLogin_areRefused() throws IOException {
    assertRefused(
        "pixit.customers[1].user: 'ada' is that of pixit.customers[0] too; name two customers",
        "user: ben",
        "user: ada");
  }

  @Test
  void listOfNoWords_isRefused() throws IOException {
    assertRefused(
        "pixit.consent.says: expected at least 1 of them, observed fewer",
        "says: [electricity, natural gas, bills, service address]",
        "says: []");
  }

  @Test
  void hookThatIsNothingOrTwoThings_isToldOnce() throws IOException {
    assertRefused(
        "pixit.hooks.expire: expected an address, or a block with either 'command' or 'prompt',"
            + " observed an empty block",
        "expire: \"{hooks}/expire\"",
        "expire: {}");
    assertRefused(
        "pixit.hooks.expire: expected an address, or a block with either 'command' or 'prompt',"
            + " observed one with command and prompt",
        "expire: \"{hooks}/expire\"",
        "expire: {command: [a], prompt: b}");
    assertThatThrownBy(() -> read(changed("expire: \"{hooks}/expire\"", "expire: {}")))
        .message()
        .doesNotContain(";");
  }

  @Test
  void literalSecret_isRefused() throws IOException {
    assertThatThrownBy(() -> read(changed("secret: embedded:third_party\n", "secret: hunter2\n")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining("secret");
  }

  @Test
  void literalSecret_isRefusedByItsPlaceAndNotRepeated() throws IOException {
    assertRefused(
        ": pixit.customers[0].password: a secret must not stand in the run file; write env:NAME or"
            + " file:PATH",
        "password: embedded:ada",
        "password: hunter2");
    assertThatThrownBy(() -> read(changed("password: embedded:ada", "password: hunter2")))
        .message()
        .doesNotContain("hunter2");
  }

  @Test
  void variableThatCannotBe_isNoneThatIsNotSet() throws IOException {
    assertThatThrownBy(
            () -> read(changed("secret: embedded:third_party\n", "secret: \"env:my secret\"\n")))
        .isInstanceOf(BadRunFile.class)
        .hasMessageContaining(
            "pixit.thirdParty.customer.secret: what follows 'env:' is no name of an environment"
                + " variable")
        .message()
        .hasLineCount(1)
        .doesNotContain("my secret");
  }

  @Test
  void placeThatAPromptDoesNotFill_isToldWithThoseItFills() throws IOException {
    String expire = "expire: \"{hooks}/expire\"";
    assertRefused(
        "pixit.hooks.expire.prompt: nothing is known for {Token}; this hook fills {token}, {kind},"
            + " {customer}, {authorization}",
        expire,
        "expire: {prompt: \"Expire {Token}\"}");
    read(changed(expire, "expire: {prompt: \"Expire the {kind} of {customer}\"}"));
  }

  @Test
  void placeInACommand_isToldWithTheVariables() throws IOException {
    assertRefused(
        "pixit.hooks.advanceClock.command: {seconds} is not filled in a command; it finds what it"
            + " is about in the environment: GREENLIGHT_SECONDS",
        "advanceClock: \"{hooks}/advance\"",
        "advanceClock: {command: [./clock, \"{seconds}\"]}");
  }
}
