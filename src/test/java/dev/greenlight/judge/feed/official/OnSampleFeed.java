package dev.greenlight.judge.feed.official;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Profile;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Tests that change something in a good feed. */
abstract class OnSampleFeed {
  private static final String GOOD = SampleFeed.electricity(2, 3);

  /** What fails under a profile that the good feed does not fail. */
  static Set<String> failed(Profile profile, UnaryOperator<String> change) {
    String changed = change.apply(GOOD);
    assertThat(changed).isNotEqualTo(GOOD);
    Set<String> failed = new TreeSet<>(Judged.failed(profile, changed));
    failed.removeAll(Judged.failed(profile, GOOD));
    return failed;
  }

  static UnaryOperator<String> replace(String what, String by) {
    return feed -> {
      assertThat(feed).contains(what);
      return feed.replace(what, by);
    };
  }

  static UnaryOperator<String> replaceFirst(String what, String by) {
    return feed -> {
      int at = feed.indexOf(what);
      assertThat(at).isNotNegative();
      return feed.substring(0, at) + by + feed.substring(at + what.length());
    };
  }
}
