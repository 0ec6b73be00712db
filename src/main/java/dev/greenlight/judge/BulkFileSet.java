package dev.greenlight.judge;

import dev.greenlight.record.Exhibits;
import dev.greenlight.record.FileTransfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All bulk files that a notification names, which are one whole together. The first stands under
 * {@code answer}, the others under {@code file 2}, {@code file 3} and so on; the fact {@code left}
 * says which were not fetched, and why.
 */
public final class BulkFileSet {
  private static final String LEFT = "left";

  private BulkFileSet() {}

  /** Lets them be looked at, or says which of them could not be read. */
  public static Outcome or(Exhibits exhibits, Function<List<FileTransfer>, Outcome> look) {
    List<FileTransfer> files = new ArrayList<>(List.of(exhibits.file("answer")));
    for (int place = 2; exhibits.has("file " + place); place++) {
      files.add(exhibits.file("file " + place));
    }
    return files.stream()
        .map(NoFile::problem)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> look.apply(files));
  }

  /** Why it is not known of all of them what they hold; empty where it is. */
  public static Optional<String> left(Exhibits exhibits) {
    return exhibits.has(LEFT) ? Optional.of(exhibits.fact(LEFT)) : Optional.empty();
  }
}
