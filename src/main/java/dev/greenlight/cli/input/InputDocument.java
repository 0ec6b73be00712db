package dev.greenlight.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document that can be opened once, or again and again.
 *
 * @param source as the user names it: {@code DIR/rel/path.xml}, {@code a.zip!inner/feed.xml},
 *     {@code -}
 * @param bytes its length, unpacked; -1 when unknown
 * @param opener opens it
 * @param lasting whether it can be opened at any time, and again, rather than only now
 */
public record InputDocument(String source, long bytes, Opener opener, boolean lasting) {

  /** A document that can be opened now. */
  public InputDocument(String source, long bytes, Opener opener) {
    this(source, bytes, opener, false);
  }

  /** What a shell passes for {@code <(command)}: a number, nobody's file name. */
  private static final Pattern DESCRIPTOR = Pattern.compile("/(dev|proc/[^/]+)/fd/\\d+");

  /**
   * The name of its file, without folders and without {@code .gz}; empty for standard input and for
   * what another command writes.
   */
  public Optional<String> fileName() {
    String name = source.substring(lastSeparator() + 1);
    return source.equals("-") || DESCRIPTOR.matcher(source).matches()
        ? Optional.empty()
        : Optional.of(Inputs.isGzip(name) ? name.substring(0, name.lastIndexOf('.')) : name);
  }

  private int lastSeparator() {
    return Math.max(
        source.lastIndexOf('!'), Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')));
  }

  /** Opens a document. */
  @FunctionalInterface
  public interface Opener {
    /** Its bytes, unpacked; the caller closes them. */
    InputStream open() throws IOException;
  }
}
