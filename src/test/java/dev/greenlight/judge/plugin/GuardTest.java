package dev.greenlight.judge.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.rules.api.PlugInRule;
import dev.greenlight.rules.api.RulePlugIn;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GuardTest {

  @Test
  void codeThatNeverReturns_isLeftBehind() {
    CountDownLatch never = new CountDownLatch(1);
    Guard guard = new Guard("acme", 1);

    assertThatThrownBy(
            () ->
                guard.call(
                    () -> {
                      never.await();
                      return null;
                    }))
        .isInstanceOf(Guard.Broke.class)
        .hasMessage("no answer within 1 seconds");
  }

  @Test
  void codeThatRecursesForEver_isCaught() {
    Guard guard = new Guard("acme", 20);

    assertThatThrownBy(() -> guard.call(() -> deeper(1)))
        .isInstanceOf(Guard.Broke.class)
        .hasMessageStartingWith("it calls itself without end (java.lang.StackOverflowError");
    guard.close();
  }

  private static int deeper(int depth) {
    return depth == Integer.MAX_VALUE ? depth : deeper(depth + 1) + depth;
  }

  @Test
  void plugInThatNeverTellsItsRules_isRefused() {
    CountDownLatch never = new CountDownLatch(1);
    RulePlugIn hanging =
        new RulePlugIn() {
          @Override
          public String name() {
            return "acme";
          }

          @Override
          public List<PlugInRule> rules() {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            return List.of();
          }
        };

    assertThatThrownBy(() -> JarPack.of(hanging, "acme.jar", 1))
        .isInstanceOf(BadPlugIn.class)
        .hasMessage("acme.jar: cannot be loaded: no answer within 1 seconds");
    assertThat(never.getCount()).isOne();
  }
}
