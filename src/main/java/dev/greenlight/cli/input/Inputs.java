package dev.greenlight.cli.input;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Turns what the user names into documents, one after the other. */
public final class Inputs {
  /** How the names of documents end. */
  static final List<String> CANDIDATES =
      List.of(".xml", ".gbxml", ".xml.txt", ".xml~", ".gz", ".zip");

  /**
   * How gzip begins (RFC 1952 section 2.3.1): two bytes that no XML in any encoding begins with.
   */
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private static final int PACKED_BUFFER = 64 * 1024;

  private final InputStream standardInput;
  private final long mostBytes;
  private final Consumer<String> aside;

  /**
   * @param standardInput what {@code -} stands for
   * @param mostBytes longest document or archive, unpacked
   * @param aside is told what of a folder or archive is passed over, in a line
   */
  public Inputs(InputStream standardInput, long mostBytes, Consumer<String> aside) {
    this.standardInput = standardInput;
    this.mostBytes = mostBytes;
    this.aside = aside;
  }

  /**
   * Shows the documents behind one name in a stable order. Each can be opened until the next is
   * shown, a lasting one at any time; one that cannot be read says so when it is opened.
   *
   * @throws BadInput when there is no such path, it cannot be read, or a folder or archive holds no
   *     candidate
   */
  public void visit(String name, Consumer<InputDocument> visitor) throws BadInput {
    if (name.equals("-")) {
      visitor.accept(
          document("-", -1, new Budget(mostBytes), () -> unpackedIfPacked(standardInput)));
      return;
    }
    Path path = path(name);
    if (!Files.exists(path)) {
      throw new BadInput(name + ": no such file or folder");
    }
    if (!Files.isReadable(path)) {
      throw new BadInput(name + ": may not be read");
    }
    if (Files.isDirectory(path)) {
      folder(name, path, visitor);
    } else {
      file(name, path, visitor);
    }
  }

  private static Path path(String name) throws BadInput {
    if (name.isEmpty()) {
      throw new BadInput("an empty name: is a variable unset?");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadInput(name + ": cannot be the name of a file here: " + e.getReason(), e);
    }
  }

  private void folder(String name, Path folder, Consumer<InputDocument> visitor) throws BadInput {
    Folder found;
    try {
      found = Folder.search(folder);
    } catch (IOException e) {
      throw BadInput.of(name, e);
    }
    if (found.candidates().isEmpty()) {
      throw new BadInput(
          name + ": no document in this folder (" + String.join(", ", CANDIDATES) + ")");
    }
    tellPassedOver(name, found.others());
    tellNotFollowed(name, found.links());
    found
        .candidates()
        .forEach(
            (file, problem) -> {
              String source =
                  name.replaceFirst("/+$", "") + "/" + file.toString().replace('\\', '/');
              try {
                if (problem.isPresent()) {
                  throw BadInput.of(source, problem.get());
                }
                file(source, folder.resolve(file), visitor);
              } catch (BadInput e) {
                visitor.accept(unreadable(source, e));
              }
            });
  }

  /** What a name rules out is not judged; somebody may have thought that it was. */
  private void tellPassedOver(String source, long files) {
    if (files > 0) {
      aside.accept(
          "%s: %s passed over: no name that ends with %s"
              .formatted(
                  source, files == 1 ? "1 file" : files + " files", String.join(", ", CANDIDATES)));
    }
  }

  private void tellNotFollowed(String source, int links) {
    if (links > 0) {
      aside.accept(
          "%s: %s not followed; name what shall be judged there, too"
              .formatted(source, links == 1 ? "1 link to a folder" : links + " links to folders"));
    }
  }

  private void file(String source, Path file, Consumer<InputDocument> visitor) throws BadInput {
    if (isZip(file.toString())) {
      Archive.visit(
          source, file, new Budget(mostBytes), visitor, others -> tellPassedOver(source, others));
      return;
    }
    boolean packed = isGzip(file.toString());
    long bytes = packed ? -1 : length(file);
    InputDocument.Opener opener =
        () -> {
          InputStream raw = new BufferedInputStream(stream(file), PACKED_BUFFER);
          if (packed) {
            return unpacked(raw);
          }
          return Files.isRegularFile(file) ? raw : unpackedIfPacked(raw);
        };
    visitor.accept(
        new InputDocument(
            source,
            bytes,
            () -> document(source, bytes, new Budget(mostBytes), opener).opener().open(),
            Files.isRegularFile(file)));
  }

  /** Pipes and the like are read once, from the beginning; channels would want to seek. */
  private static InputStream stream(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.newInputStream(file)
        : new FileInputStream(file.toFile());
  }

  private static long length(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : -1;
    } catch (IOException e) {
      return -1;
    }
  }

  /** What comes through a pipe has no name that would say that it is packed; its beginning does. */
  private static InputStream unpackedIfPacked(InputStream raw) throws IOException {
    PushbackInputStream in = new PushbackInputStream(raw, GZIP.length);
    byte[] begin;
    try {
      begin = in.readNBytes(GZIP.length);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
    in.unread(begin);
    return Arrays.equals(begin, GZIP) ? unpacked(in) : in;
  }

  static InputStream unpacked(InputStream raw) throws IOException {
    try {
      return new GZIPInputStream(new Onward(raw), PACKED_BUFFER);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * Never said to be at its end: the JDK looks for another member (RFC 1952 section 2.2) only where
   * something is said to be available, and a pipe says that nothing is while its writer thinks.
   */
  private static final class Onward extends FilterInputStream {
    Onward(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      return Math.max(1, super.available());
    }
  }

  static InputDocument document(
      String source, long bytes, Budget budget, InputDocument.Opener opener) {
    return new InputDocument(
        source,
        bytes,
        () -> {
          try {
            return new DocumentStream(opener.open(), source, budget);
          } catch (IOException e) {
            throw BadInput.of(source, e);
          }
        });
  }

  static InputDocument unreadable(String source, BadInput why) {
    return new InputDocument(
        source,
        -1,
        () -> {
          throw why;
        });
  }

  /** Whether a file of that name may hold a document. */
  static boolean isCandidate(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return CANDIDATES.stream().anyMatch(lower::endsWith);
  }

  static boolean isZip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
