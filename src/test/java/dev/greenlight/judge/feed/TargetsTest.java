package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What links lead to is the same whether it was found out before or not. */
class TargetsTest {
  private static final String BLOCKS = "https://custodian.test/espi/1_1/resource/IntervalBlock";

  private final Targets targets = new Targets();

  @Test
  void hrefThatWasSeenLately_leadsToTheSame() {
    Target first = targets.of(BLOCKS, () -> "unused");
    assertThat(targets.of(new String(BLOCKS), () -> "unused")).isSameAs(first);
    assertThat(first.collection()).contains(Kind.INTERVAL_BLOCK);
    assertThat(first.isCollection()).isTrue();
  }

  @Test
  void relativeHref_isResolvedWhereItStands() {
    assertThat(targets.of("a", () -> "https://one.test/").resolved())
        .isEqualTo("https://one.test/a");
    assertThat(targets.of("a", () -> "https://two.test/").resolved())
        .isEqualTo("https://two.test/a");
  }

  @Test
  void pathThatEndsInASlash_countsAsACollectionOfNoKind() {
    Target target = targets.of("https://custodian.test/x/", () -> "unused");
    assertThat(target.isCollection()).isTrue();
    assertThat(target.collection()).isEmpty();
  }

  @Test
  void textsThatAreForgotten_areNeverTakenForOthers() {
    Lately<Integer> lately = new Lately<>();
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      lately.put("text " + i, i);
      for (int j = Math.max(0, i - 500); j <= i; j++) {
        Integer known = lately.get("text " + j);
        if (known != null && known != j) {
          wrong.add(j);
        }
      }
      assertThat(lately.get("text " + i)).isEqualTo(i);
    }
    assertThat(wrong).isEmpty();
  }
}
