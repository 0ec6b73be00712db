package dev.greenlight.judge.feed.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.feed.Fingerprint;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StartRunTest {

  private static StartRun run(long first, long step, long count) {
    return new StartRun(Fingerprint.of("channel"), 0, first, step, count);
  }

  private static OptionalLong oneByOne(StartRun a, StartRun b) {
    return starts(a).filter(start -> starts(b).anyMatch(other -> other == start)).min();
  }

  private static LongStream starts(StartRun run) {
    return LongStream.range(0, run.count()).map(i -> run.first() + i * run.step());
  }

  @Test
  void firstCommonStart_isTheOneThatCountingOneByOneFinds() {
    Random random = new Random(4711);
    for (int i = 0; i < 20_000; i++) {
      StartRun a = random(random);
      StartRun b = random(random);
      assertThat(a.firstCommon(b)).as("%s and %s", a, b).isEqualTo(oneByOne(a, b));
    }
  }

  private static StartRun random(Random random) {
    int count = 1 + random.nextInt(12);
    return run(random.nextInt(60) - 30, count == 1 ? 0 : 1 + random.nextInt(9), count);
  }
}
