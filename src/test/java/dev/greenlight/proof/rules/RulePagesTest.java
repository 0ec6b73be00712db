package dev.greenlight.proof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.report.RuleAddress;
import dev.greenlight.report.rules.RulePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generated documentation of the rules, but for the examples, which take a while. */
class RulePagesTest {
  private static final Path COMMITTED = Path.of("src", "site", "markdown", "rules");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+\\.md)(?:#([^)]+))?\\)");
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "\\* No example: [^\n]*\n|\n(?:Bad|Good), `[^\n]*\n\n```xml\n.*?\n```(?=\n)\n",
          Pattern.DOTALL);

  private static Map<String, String> committed() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(COMMITTED)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }

  private static Map<String, String> withoutExamples(Map<String, String> pages) {
    Map<String, String> bare = new TreeMap<>();
    pages.forEach((name, page) -> bare.put(name, EXAMPLES.matcher(page).replaceAll("")));
    return bare;
  }

  @Test
  void committedPages_sayWhatTheCatalogueSays() throws IOException {
    Map<String, String> today =
        RulePages.of(RuleExamples.withoutExamples(RuleBook.bundled()), Catalogue.load().disputes());

    Map<String, String> committed = new TreeMap<>(committed());
    committed.remove("fixtures.md"); // RulePagesIT holds it, for which all fixtures are judged.

    assertThat(withoutExamples(committed))
        .as("stale: run greenlight rules --out src/site/markdown/rules")
        .isEqualTo(withoutExamples(today));
  }

  @Test
  void everyRule_hasItsPlaceAndEveryLinkLeadsSomewhere() throws IOException {
    Map<String, String> pages = committed();
    for (RuleEntry rule : RuleBook.bundled().rules()) {
      assertThat(pages.get(RuleAddress.page(rule.id()) + ".md"))
          .as(rule.id())
          .contains("<a id=\"" + RuleAddress.anchor(rule.id()) + "\"></a>", rule.title());
      if (!rule.dispute().isEmpty()) {
        assertThat(pages.get("disputes.md")).contains(rule.dispute());
      }
    }
    pages.values().forEach(page -> linksHold(page, pages));
  }

  @Test
  void everyRule_namesTheDeviationsThatItMustNotice() {
    assertThat(RuleExamples.withoutExamples(RuleBook.bundled()))
        .hasSizeGreaterThan(300)
        .allSatisfy(doc -> assertThat(doc.killers()).as(doc.rule().id()).isNotEmpty());
  }

  @Test
  void ruleThatNeverFailsAlone_saysWhy() throws IOException {
    Map<String, String> pages = committed();
    assertThat(NeverAlone.ids())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(pages.get(RuleAddress.page(rule) + ".md"))
                    .contains("* Never fails alone: " + NeverAlone.reason(rule).orElseThrow()));
  }

  private static void linksHold(String page, Map<String, String> pages) {
    Matcher link = LINK.matcher(page);
    while (link.find()) {
      assertThat(pages).containsKey(link.group(1));
      if (link.group(2) != null) {
        assertThat(pages.get(link.group(1))).contains("<a id=\"" + link.group(2) + "\"></a>");
      }
    }
  }
}
