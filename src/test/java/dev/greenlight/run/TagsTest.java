package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.TestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TagsTest {
  private static final String HEAD = "@FB_31 @custodian\nFeature: F\n";
  private static final String STEPS = "    When something happens\n";

  @TempDir private Path folder;

  private List<TestCase> scan(String feature) throws IOException {
    Files.writeString(folder.resolve("a.feature"), feature);
    return new FeatureScanner().scan(folder).stream().map(Scenario::testCase).toList();
  }

  @Test
  void scenario_isATestCaseUnderItsTag() throws IOException {
    TestCase testCase =
        scan(HEAD + "  @TC_X @REQ_duty @legacy:FB_14/X1\n  Scenario: S\n" + STEPS).get(0);
    assertThat(testCase.id()).isEqualTo("TC_X");
    assertThat(testCase.functionBlock()).hasToString("FB_31");
    assertThat(testCase.requirements()).containsExactly("duty");
    assertThat(testCase.legacyIds()).containsExactly("FB_14/X1");
  }

  @Test
  void rowOfAnOutline_isATestCaseOfItsOwn() throws IOException {
    List<TestCase> cases =
        scan(
            HEAD
                + "  @TC_X @REQ_duty\n  Scenario Outline: <id> happens\n"
                + STEPS
                + "    Examples:\n      | id | requirement |\n      | a | other |\n      | b |       |\n");
    assertThat(cases).extracting(TestCase::id).containsExactly("TC_X_a", "TC_X_b");
    assertThat(cases.get(0).requirements()).containsExactly("other", "duty");
    assertThat(cases.get(0).title()).isEqualTo("a happens");
  }

  @Test
  void scenarioWithoutId_breaksTheBuild() {
    assertThatThrownBy(() -> scan(HEAD + "  @REQ_duty\n  Scenario: S\n" + STEPS))
        .isInstanceOf(BadFeature.class)
        .hasMessageContaining("TC_");
  }

  @Test
  void scenarioWithoutDuty_breaksTheBuild() {
    assertThatThrownBy(() -> scan(HEAD + "  @TC_X\n  Scenario: S\n" + STEPS))
        .isInstanceOf(BadFeature.class)
        .hasMessageContaining("requirement");
  }

  @Test
  void unknownTag_breaksTheBuild() {
    assertThatThrownBy(() -> scan(HEAD + "  @TC_X @REQ_duty @negativ\n  Scenario: S\n" + STEPS))
        .isInstanceOf(BadFeature.class)
        .hasMessageContaining("@negativ");
  }

  @Test
  void idThatStandsTwice_breaksTheBuild() {
    String scenario = "  @TC_X @REQ_duty\n  Scenario: S\n" + STEPS;
    assertThatThrownBy(() -> scan(HEAD + scenario + scenario))
        .isInstanceOf(BadFeature.class)
        .hasMessageContaining("also the id");
  }

  @Test
  void misspeltScenario_breaksTheBuild() {
    assertThatThrownBy(() -> scan(HEAD + "  @TC_X @REQ_duty\n  Scenaro: S\n" + STEPS))
        .isInstanceOf(BadFeature.class);
  }
}
