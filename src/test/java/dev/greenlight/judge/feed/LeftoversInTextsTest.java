package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversInTextsTest {
  private static final Path CUSTOMER = Path.of("fixtures/feeds/good/retail-customer.xml");

  private static List<FeedFinding> leftovers(String element, String text) throws IOException {
    String good = Files.readString(CUSTOMER);
    String bad = good.replaceFirst("<" + element + ">[^<]*<", "<%s>%s<".formatted(element, text));
    assertThat(bad).isNotEqualTo(good);
    return Feeds.judged(bad, Profile.STRICT).findings().stream()
        .filter(finding -> finding.rule().equals("GBX-FIL-12"))
        .toList();
  }

  @Test
  void tag_isToldWithoutItsAttributes() throws IOException {
    assertThat(leftovers("customerName", "&lt;span title=\"Jane Doe\"&gt;Jane"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.observed()).endsWith(": <span>"))
        .satisfies(finding -> assertThat(finding.toString()).doesNotContain("Doe"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"customerName", "organisationName", "title"})
  void peopleAndThings_mayBeCalledNull(String element) throws IOException {
    assertThat(leftovers(element, "Null")).isEmpty();
  }

  @Test
  void nullElsewhere_isNoValue() throws IOException {
    assertThat(leftovers("agreementId", "null")).hasSize(1);
  }

  @Test
  void nullOnALineOfItsOwn_isToldAsItStands() throws IOException {
    assertThat(leftovers("agreementId", "\n  null\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.observed()).isEqualTo("no value: null"));
  }
}
