package dev.greenlight.judge;

import dev.greenlight.record.Body;
import dev.greenlight.record.FileTransfer;
import dev.greenlight.record.FileTransfer.Deed;
import java.util.Optional;
import java.util.function.Function;

/** What every check of a file has to do first: there may be none, or only a part of it. */
public final class NoFile {
  private NoFile() {}

  /** Looks at the file, or says that there was none that could be read to its end. */
  public static Outcome or(FileTransfer file, Function<Body, Outcome> look) {
    return problem(file).orElseGet(() -> look.apply(file.content()));
  }

  /** Why there is no file that could be read to its end; empty where there is one. */
  public static Optional<Outcome> problem(FileTransfer file) {
    if (!file.isDone() || file.deed() != Deed.READ) {
      return Optional.of(undecided(file, "there is no file, " + file.reply().told()));
    }
    return file.content().truncated()
        ? Optional.of(
            undecided(
                file,
                "the file is longer than "
                    + file.content().bytes()
                    + " bytes; what lies beyond was not read (policy.limits.bodyMegabytes of the"
                    + " run file)"))
        : Optional.empty();
  }

  /** Why a visit decides nothing. */
  public static Outcome undecided(FileTransfer file) {
    return undecided(file, file.reply().told());
  }

  private static Outcome undecided(FileTransfer file, String why) {
    return Outcome.undecided(file.address() + ": " + why);
  }
}
