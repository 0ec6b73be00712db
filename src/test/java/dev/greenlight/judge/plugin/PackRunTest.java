package dev.greenlight.judge.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class PackRunTest {
  private static final Path ONTARIO = Path.of("fixtures/rules/ontario");
  private static final String NAME = "breaks-off";

  /** Breaks, and sees which threads of the plug-in are there by then. */
  @SuppressWarnings("InputStreamSlowMultibyteRead") // not one byte comes of it
  private static final class Breaking extends InputStream {
    private final List<Thread> workers = new ArrayList<>();

    @Override
    public int read() throws IOException {
      workers.addAll(workersNow());
      throw new IOException("the disk is gone");
    }
  }

  private static List<Thread> workersNow() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("plug-in " + NAME))
        .toList();
  }

  @Test
  void streamThatBreaks_leavesNoThreadBehind() throws Exception {
    FeedJudge judge = FeedJudge.bundled().with(List.of(pack()));
    byte[] feed = Files.readAllBytes(ONTARIO.resolve("feeds/good.xml"));
    Breaking breaking = new Breaking();
    InputStream cutOff =
        new SequenceInputStream(new ByteArrayInputStream(feed, 0, feed.length - 20), breaking);

    assertThatIOException()
        .isThrownBy(
            () ->
                judge.judge(
                    "feed",
                    cutOff,
                    new FeedRuling(
                        Optional.empty(),
                        Profile.STRICT,
                        Set.of(),
                        Instant.parse("2026-11-20T12:00:00Z"))))
        .withMessage("the disk is gone");

    assertThat(breaking.workers).isNotEmpty();
    for (Thread worker : breaking.workers) {
      worker.join();
    }
    assertThat(workersNow()).isEmpty();
  }

  private static RulePack pack() throws Exception {
    Path file = ONTARIO.resolve("ontario-entries.sch");
    return SchematronPack.of(NAME, file.toString(), Files.readAllBytes(file));
  }
}
