package dev.greenlight.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bodies under their own hash: the same body is kept once, and a changed one is found out. */
final class BlobStore {
  /** No run keeps a longer body: see {@code policy.limits.bodyMegabytes} of the run file. */
  private static final long MOST_BYTES = 1L << 30;

  private final Path folder;

  BlobStore(Path folder) {
    this.folder = folder;
  }

  /** Keeps the bytes and tells their hash. */
  String keep(byte[] content) {
    String sha256 = sha256(content);
    Path file = folder.resolve(sha256);
    if (Files.exists(file)) {
      return sha256;
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "part", ".tmp");
      Files.write(part, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return sha256;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write evidence to " + folder, e);
    }
  }

  /**
   * The bytes of that hash.
   *
   * @throws ChangedEvidence when they are missing or were changed
   */
  byte[] fetch(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new BadEvidence("'" + sha256 + "' is no name of a body in the evidence");
    }
    Path file = folder.resolve(sha256);
    try {
      if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
        throw new ChangedEvidence("the evidence was changed: " + file + " is larger than any body");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new ChangedEvidence("the evidence was changed: " + file + " is no regular file");
      }
      byte[] content = Files.readAllBytes(file);
      if (!sha256(content).equals(sha256)) {
        throw new ChangedEvidence(
            "the evidence was changed: " + file + " does not have the hash of its name");
      }
      return content;
    } catch (NoSuchFileException e) {
      throw new ChangedEvidence("the evidence is incomplete: " + file + " is missing", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read evidence from " + folder, e);
    }
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
