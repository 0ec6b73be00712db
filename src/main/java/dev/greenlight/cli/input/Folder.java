package dev.greenlight.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for documents in a folder and those below it; links to other folders are not followed. */
final class Folder extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final SortedMap<Path, Optional<IOException>> candidates = new TreeMap<>();
  private int others;
  private int links;

  private Folder(Path folder) {
    this.folder = folder;
  }

  /**
   * What may be a document, by its path inside the folder, and what kept it from being looked at.
   */
  SortedMap<Path, Optional<IOException>> candidates() {
    return candidates;
  }

  /** How many files there are beside them, whose names say that they are no documents. */
  int others() {
    return others;
  }

  /** How many links to folders there are, which are not followed. */
  int links() {
    return links;
  }

  /** Looks through a folder. */
  static Folder search(Path folder) throws IOException {
    Folder search = new Folder(folder.toRealPath());
    Files.walkFileTree(search.folder, search);
    return search;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (Files.isDirectory(file)) {
      // A link, which may lead back to a folder above it.
      links++;
    } else if (Inputs.isCandidate(file.toString())) {
      candidates.put(folder.relativize(file), hindrance(file));
    } else {
      others++;
    }
    return FileVisitResult.CONTINUE;
  }

  /** Why that cannot be read, which was called a document. */
  private static Optional<IOException> hindrance(Path file) {
    if (Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(
        new IOException(
            Files.exists(file)
                ? "no file but a pipe or device, which is read only where it is named itself"
                : "a link to what is not there"));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    candidates.put(folder.relativize(file), Optional.of(problem));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException problem) {
    return problem == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, problem);
  }
}
