package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** Documents that are judged several at a time. */
@Isolated
final class SeveralAtATimeTest {
  @RegisterExtension final Shell shell = new Shell();

  @Test
  void resultsDoNotDependOnThreads() {
    String[] inputs = {
      "fixtures/feeds/good", "no/such/file.xml", "fixtures/feeds/bad/ReadingsAreContiguous"
    };
    int alone = validate("1", inputs);
    String out = shell.out().replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "");

    assertThat(validate("4", inputs)).isEqualTo(alone).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.out().replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", ""))
        .isEqualTo(out)
        .contains("no/such/file.xml");
  }

  private int validate(String threads, String... inputs) {
    List<String> arguments = new ArrayList<>(List.of("validate", "--threads", threads));
    arguments.addAll(List.of(inputs));
    return shell.run(arguments.toArray(String[]::new));
  }

  @Test
  void threadsAreMoreThanNone() {
    assertThat(validate("0", "fixtures/feeds/good")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err().lines()).hasSize(1);
  }

  @Test
  void whatIsDoneLater_isHandedOnInItsTurn() {
    List<Integer> told = new ArrayList<>();
    CountDownLatch second = new CountDownLatch(1);
    try (InOrder<Integer> desk = new InOrder<>(2, told::add)) {
      desk.give(
          () -> {
            await(second);
            return 1;
          });
      desk.give(
          () -> {
            second.countDown();
            return 2;
          });
      desk.done(3);
      desk.finish();
    }
    assertThat(told).containsExactly(1, 2, 3);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
