package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A custodian that claims as little as it may. */
final class FewBlocksIT {
  private static final Pattern BLOCKS = Pattern.compile("(functionBlocks: )\\[[^]]*]");

  @TempDir private Path folder;

  @Test
  void fileOfWhichNoBlockIsLeftToJudge_isNotJudged() throws IOException {
    String all = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    Path few =
        Files.writeString(
            folder.resolve("few.yaml"), BLOCKS.matcher(all).replaceFirst("$1[1, 2, 4, 52]"));

    assertThat(
            Ways.verdicts(
                folder.resolve("evidence"),
                few,
                new Bending() {},
                Set.of("TC_DMD006", "TC_DMD010", "TC_RCD007")))
        .containsEntry("TC_DMD006", Verdict.PASS)
        .containsEntry("TC_DMD010", Verdict.NOT_APPLICABLE)
        .containsEntry("TC_RCD007", Verdict.NOT_APPLICABLE);
  }
}
