package dev.greenlight.act.sut;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.Hook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Runs a command as a hook: its words as they stand in the run file, no shell, nothing to read. The
 * command finds what it is about in environment variables.
 *
 * @param told what it wrote, for the evidence
 */
record CommandHook(Consumer<String> told) {
  /** Enough to see what went wrong. */
  private static final int MOST_OUTPUT = 16 * 1024;

  private static final int MOST_SAID = 120;

  private static final int LAST_LINES = 3;

  /** What a command left running may hold its output open. */
  private static final long LAST_WORDS_MILLIS = 500;

  /**
   * Runs it.
   *
   * @param purpose what it should do, for the messages
   * @param matter {@code GREENLIGHT_TOKEN} for a {@code token}
   * @throws NotCarriedOut when it cannot be started, takes too long or does not end with 0
   */
  void run(Hook.Command hook, String purpose, Matter matter) {
    Process process = start(hook, purpose, matter);
    CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> output(process));
    try {
      boolean ended = process.waitFor(hook.seconds(), TimeUnit.SECONDS);
      if (!ended) {
        end(process);
      }
      String words = output.completeOnTimeout("", LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS).join();
      String outcome =
          ended
              ? "ended with exit code " + process.exitValue()
              : "did not end in " + hook.seconds() + " s";
      told.accept("the command that should " + purpose + " " + outcome + "\n" + words);
      if (!ended || process.exitValue() != 0) {
        throw new NotCarriedOut(
            "the command that should "
                + purpose
                + " "
                + outcome
                + (ended ? lead(words) : "")
                + " (pixit.hooks)");
      }
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      throw new NotCarriedOut("the command that should " + purpose + " was ended", e);
    }
  }

  private static Process start(Hook.Command hook, String purpose, Matter matter) {
    ProcessBuilder builder = new ProcessBuilder(hook.command()).redirectErrorStream(true);
    matter
        .all()
        .forEach(
            each ->
                builder
                    .environment()
                    .put("GREENLIGHT_" + each.name().toUpperCase(Locale.ROOT), each.value()));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new NotCarriedOut(
          "the command that should " + purpose + " cannot be started: " + hook.command().get(0), e);
    }
  }

  /** What went wrong stands last, above it what was tried. */
  private static String lead(String words) {
    List<String> last = words.lines().filter(line -> !line.isBlank()).toList();
    return last.isEmpty()
        ? ""
        : ": "
            + last.stream()
                .skip(Math.max(0, last.size() - LAST_LINES))
                .map(CommandHook::shortened)
                .collect(Collectors.joining(" / "));
  }

  private static String shortened(String line) {
    return line.length() > MOST_SAID ? line.substring(0, MOST_SAID) + "…" : line;
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** What lies beyond the limit is read, so that the command does not wait, and forgotten. */
  private static String output(Process process) {
    try (InputStream in = process.getInputStream()) {
      byte[] kept = in.readNBytes(MOST_OUTPUT);
      boolean more = in.transferTo(OutputStream.nullOutputStream()) > 0;
      return new String(kept, StandardCharsets.UTF_8) + (more ? "\n(cut off)" : "");
    } catch (IOException endedMeanwhile) {
      return "";
    }
  }
}
