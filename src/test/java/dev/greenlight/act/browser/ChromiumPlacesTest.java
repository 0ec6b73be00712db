package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where a Chromium is looked for stands in a script too: it must not skip what could run. */
final class ChromiumPlacesTest {
  private static final Pattern PLACE = Pattern.compile("/usr/[a-z/-]*chrom[a-z/-]*");

  private static Set<String> places(String file) throws IOException {
    return PLACE
        .matcher(Files.readString(Path.of(file)))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void verify_looksWhereBrowsersLook() throws IOException {
    assertThat(places("verify"))
        .hasSizeGreaterThan(4)
        .isEqualTo(places("src/main/java/dev/greenlight/act/browser/Browsers.java"));
  }
}
