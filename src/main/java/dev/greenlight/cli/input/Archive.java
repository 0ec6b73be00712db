package dev.greenlight.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The documents of a zip archive, in the order of its directory. Nothing is written to disk, so the
 * names of the members lead nowhere.
 */
final class Archive {
  private static final int MOST_MEMBERS = 100_000;

  private Archive() {}

  /**
   * Shows them.
   *
   * @param others is told how many files there are beside them, whose names say that they are none
   */
  static void visit(
      String source, Path file, Budget budget, Consumer<InputDocument> visitor, LongConsumer others)
      throws BadInput {
    try (ZipFile zip = open(file)) {
      if (zip.size() > MOST_MEMBERS) {
        throw new BadInput(source + ": an archive of more than " + MOST_MEMBERS + " members");
      }
      List<? extends ZipEntry> members =
          zip.stream()
              .filter(member -> !member.isDirectory() && Inputs.isCandidate(member.getName()))
              .toList();
      if (members.isEmpty()) {
        throw new BadInput(
            source
                + ": no document in this archive ("
                + String.join(", ", Inputs.CANDIDATES)
                + ")");
      }
      long files = zip.stream().filter(member -> !member.isDirectory()).count();
      others.accept(files - members.size());
      Set<String> names = new HashSet<>();
      for (ZipEntry member : members) {
        boolean again = !names.add(member.getName());
        visitor.accept(document(source + "!" + member.getName(), zip, member, again, budget));
      }
    } catch (IOException e) {
      throw BadInput.of(source, e);
    }
  }

  /** Names are in UTF-8 or, in archives of old, in anything: those keep to one byte a character. */
  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException e) {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static InputDocument document(
      String source, ZipFile zip, ZipEntry member, boolean again, Budget budget) {
    if (again) {
      return Inputs.unreadable(
          source, new BadInput(source + ": another member of this archive has the same name"));
    }
    if (Inputs.isZip(member.getName())) {
      return Inputs.unreadable(
          source, new BadInput(source + ": an archive inside an archive; unpack the outer one"));
    }
    boolean packed = Inputs.isGzip(member.getName());
    return Inputs.document(
        source,
        packed ? -1 : member.getSize(),
        budget,
        () -> {
          InputStream raw = zip.getInputStream(member);
          return packed ? Inputs.unpacked(raw) : raw;
        });
  }
}
