package dev.greenlight.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.FunctionBlockId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final Pattern TODAY = Pattern.compile("EU_FB([0-9]{2})_DE_[0-9]{3}");

  @Test
  void todaysNameOfPublishedTestIsOfBlockThatOwnsIt() {
    List<RuleEntry> named =
        RuleBook.bundled().rules().stream()
            .filter(RuleEntry::isOfficial)
            .filter(rule -> !rule.today().isEmpty())
            .toList();
    assertThat(named).isNotEmpty();
    for (RuleEntry rule : named) {
      for (String name : rule.today()) {
        Matcher today = TODAY.matcher(name);
        assertThat(today.matches()).as(rule.id() + ": " + name).isTrue();
        assertThat(rule.functionBlocks())
            .as(rule.id() + ": " + name)
            .contains(new FunctionBlockId(Integer.parseInt(today.group(1))));
      }
    }
  }

  @Test
  void nameOfToday_isOfARuleThatSaysTheSame_orOfOneOfItsOwn() {
    assertThat(RuleBook.bundled().rule("D016").today()).containsExactly("EU_FB01_DE_012");
    List<String> own =
        RuleBook.bundled().rules().stream()
            .filter(RuleEntry::isOfTodaysTablesAlone)
            .map(RuleEntry::id)
            .toList();
    assertThat(own).hasSize(16);
    assertThat(RuleBook.bundled().rules().stream().flatMap(rule -> rule.today().stream()))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(own);
  }
}
