package dev.greenlight.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseTracesTest {
  private static final String CASE = "TC_1";

  @TempDir private Path folder;

  @Test
  void otherSecretsEachTime_areNoDifference() {
    assertThat(traces("one", "first-token", "second-token"))
        .satisfies(differs(false, traces("two", "third-token", "fourth-token")));
  }

  @Test
  void sameSecretTwice_differsFromTwoSecrets() {
    assertThat(traces("one", "first-token", "second-token"))
        .satisfies(differs(true, traces("two", "third-token", "third-token")));
  }

  @Test
  void caseThatSawNothing_differsFromNoOtherOfThatKind() {
    assertThat(traces("one")).satisfies(differs(false, traces("two")));
    assertThat(traces("three")).satisfies(differs(true, traces("four", "first-token")));
  }

  @Test
  void whatTheHarnessWasTold_belongsToTheTrace() {
    assertThat(told("one", "AccountCollection=3"))
        .satisfies(differs(false, told("two", "AccountCollection=3")))
        .satisfies(differs(true, told("three", "AccountCollection=2")));
  }

  private static Consumer<CaseTraces> differs(boolean expected, CaseTraces other) {
    return traces -> assertThat(traces.differ(CASE, other)).isEqualTo(expected);
  }

  private CaseTraces told(String name, String fact) {
    try (Journal journal = new Journal(folder.resolve(name))) {
      journal.exhibit(CASE, "scope", new Fact(fact));
    }
    return new CaseTraces(JournalReader.open(folder.resolve(name)));
  }

  /** What a case leaves that was answered with these tokens. */
  private CaseTraces traces(String name, String... tokens) {
    try (Journal journal = new Journal(folder.resolve(name))) {
      for (String token : tokens) {
        journal.exhibit(CASE, "answer", answer(token));
      }
    }
    return new CaseTraces(JournalReader.open(folder.resolve(name)));
  }

  private static Exchange answer(String token) {
    byte[] body = ("{\"access_token\":\"" + token + "\"}").getBytes(StandardCharsets.UTF_8);
    return new Exchange(
        new Exchange.Request("POST", "https://dc.example/token", List.of(), Body.NONE),
        new Exchange.Response(200, List.of(), new Body("", body.length, false, body)),
        null,
        3);
  }
}
