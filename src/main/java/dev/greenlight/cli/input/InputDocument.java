package dev.greenlight.cli.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * A document that can be opened once.
 *
 * @param source as the user names it: {@code DIR/rel/path.xml}, {@code a.zip!inner/feed.xml},
 *     {@code -}
 * @param bytes its length, unpacked; -1 when unknown
 * @param opener opens it
 */
public record InputDocument(String source, long bytes, Opener opener) {
  /** Opens a document. */
  @FunctionalInterface
  public interface Opener {
    /** Its bytes, unpacked; the caller closes them. */
    InputStream open() throws IOException;
  }
}
