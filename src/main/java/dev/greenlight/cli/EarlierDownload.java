package dev.greenlight.cli;

import dev.greenlight.cli.input.BadInput;
import dev.greenlight.cli.input.InputDocument;
import dev.greenlight.cli.input.Inputs;
import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the document that {@code --against} names. */
final class EarlierDownload {
  private static final String OPTION = "--against: ";

  private EarlierDownload() {}

  /**
   * What that document says.
   *
   * @throws UsageError when it is not one document that others can be compared with
   */
  static Snapshot read(String name, Inputs inputs) {
    if (name.equals("-")) {
      throw new UsageError(OPTION + "standard input is for what is judged");
    }
    List<Snapshot> found = new ArrayList<>();
    try {
      inputs.visit(name, document -> found.add(remembered(document)));
    } catch (BadInput e) {
      throw new UsageError(OPTION + e.getMessage());
    }
    if (found.size() != 1) {
      throw new UsageError(
          OPTION + "%s: holds %d documents, not one".formatted(name, found.size()));
    }
    found
        .get(0)
        .unusable()
        .ifPresent(
            why -> {
              throw new UsageError(OPTION + name + ": " + why);
            });
    return found.get(0);
  }

  private static Snapshot remembered(InputDocument document) {
    try (InputStream in = document.opener().open()) {
      return FeedJudge.bundled().remember(in);
    } catch (BadInput e) {
      throw new UsageError(OPTION + e.getMessage());
    } catch (IOException e) {
      throw new UsageError(OPTION + document.source() + ": cannot be read: " + e.getMessage());
    }
  }
}
