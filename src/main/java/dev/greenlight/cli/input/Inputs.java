package dev.greenlight.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Turns what the user names into documents. */
public final class Inputs {
  private static final int MOST_ENTRIES = 100_000;
  private static final int PACKED_BUFFER = 64 * 1024;

  private final InputStream standardInput;
  private final long mostBytes;

  /**
   * @param standardInput what {@code -} stands for
   * @param mostBytes longest document, unpacked
   */
  public Inputs(InputStream standardInput, long mostBytes) {
    this.standardInput = standardInput;
    this.mostBytes = mostBytes;
  }

  /**
   * The documents behind one name, in a stable order.
   *
   * @throws BadInput when there is no such path, it cannot be read, or a folder or archive holds no
   *     candidate
   */
  public List<InputDocument> expand(String name) throws BadInput {
    if (name.equals("-")) {
      return List.of(document("-", -1, () -> standardInput));
    }
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new BadInput(name + ": no such file or folder");
    }
    if (!Files.isReadable(path)) {
      throw new BadInput(name + ": may not be read");
    }
    if (Files.isDirectory(path)) {
      return folder(name, path);
    }
    return lower(path).endsWith(".zip") ? archive(name, path) : List.of(file(name, path));
  }

  private List<InputDocument> folder(String name, Path folder) throws BadInput {
    try (Stream<Path> files = Files.walk(folder)) {
      List<InputDocument> documents =
          files
              .filter(Files::isRegularFile)
              .filter(Inputs::isCandidate)
              .sorted()
              .map(file -> file(name + "/" + relative(folder, file), file))
              .toList();
      if (documents.isEmpty()) {
        throw new BadInput(name + ": no document in this folder (.xml, .gbxml, .gz)");
      }
      return documents;
    } catch (IOException e) {
      throw e instanceof BadInput bad ? bad : new BadInput(name + ": cannot be read", e);
    }
  }

  private static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private List<InputDocument> archive(String name, Path path) throws BadInput {
    List<InputDocument> documents = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw new BadInput(name + ": more than " + MOST_ENTRIES + " entries");
      }
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory() && isCandidate(Path.of(entry.getName()))) {
          documents.add(
              document(
                  name + "!" + entry.getName(),
                  entry.getSize(),
                  () -> new ZipEntryStream(path, entry.getName())));
        }
      }
    } catch (IOException e) {
      throw e instanceof BadInput bad
          ? bad
          : new BadInput(name + ": is no readable zip archive (" + e.getMessage() + ")", e);
    }
    if (documents.isEmpty()) {
      throw new BadInput(name + ": no document in this archive (.xml, .gbxml)");
    }
    return documents;
  }

  private InputDocument file(String source, Path file) {
    boolean packed = lower(file).endsWith(".gz");
    return document(
        source,
        length(file),
        () -> {
          InputStream raw = new BufferedInputStream(Files.newInputStream(file), PACKED_BUFFER);
          return packed ? new GZIPInputStream(raw, PACKED_BUFFER) : raw;
        });
  }

  private InputDocument document(String source, long bytes, InputDocument.Opener opener) {
    return new InputDocument(
        source,
        bytes,
        () -> {
          try {
            return new BoundedStream(opener.open(), mostBytes, source);
          } catch (AccessDeniedException e) {
            throw new BadInput(source + ": may not be read", e);
          }
        });
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return -1;
    }
  }

  private static boolean isCandidate(Path file) {
    String name = lower(file);
    return Stream.of(".xml", ".gbxml", ".xml.txt", ".xml~", ".xml.gz", ".gz")
        .anyMatch(name::endsWith);
  }

  private static String lower(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
