package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was not shown the page on which customers choose has chosen nothing. */
final class ChoiceNotShownIT {
  private static final Path EMBEDDED = Path.of("fixtures/runs/embedded-custodian.yaml");

  private static final String PAGES =
      """
        consent:
          browser: htmlunit
          pages:
            - name: login
              when: "input[name=password]"
              steps:
                - {type: "input[name=username]", value: user}
                - {type: "input[name=password]", value: password}
                - {click: "button[type=submit]"}
            - {name: place, when: "#of-others", steps: [{click: "#go-on"}]}
            - name: question
              when: "button[value=approve]"
              approve: [{click: "button[value=approve]"}]
              deny: [{click: "button[value=deny]"}]
      """
          .indent(0);

  @TempDir private Path folder;

  @Test
  void nothingFollowsFromAChoiceThatWasNotMade() throws IOException {
    Path told = folder.resolve("choice.yaml");
    Files.writeString(
        told,
        Files.readString(EMBEDDED)
            .replaceFirst("(?ms)^  consent:\\R.*?(?=^  # How the custodian is told)", PAGES)
            .replaceFirst("(?m)^  choice:\\R", "  choice:\n    page: place\n"));
    assertThat(Files.readString(told)).contains("page: place", "#of-others");

    assertThat(
            Ways.verdicts(
                    folder.resolve("out"),
                    told,
                    Bending.NONE,
                    Set.of("TC_CHO001", "TC_CHO003", "TC_CHO009", "TC_FND005"))
                .entrySet())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "TC_CHO001=" + Verdict.BLOCKED,
            "TC_CHO003=" + Verdict.BLOCKED,
            "TC_CHO009=" + Verdict.INCONCLUSIVE,
            "TC_FND005=" + Verdict.PASS);
  }
}
