package dev.greenlight.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** One entry of an archive; closes the archive with itself. */
final class ZipEntryStream extends FilterInputStream {
  private final ZipFile zip;

  ZipEntryStream(Path archive, String entry) throws IOException {
    this(new ZipFile(archive.toFile()), entry);
  }

  private ZipEntryStream(ZipFile zip, String entry) throws IOException {
    super(zip.getInputStream(zip.getEntry(entry)));
    this.zip = zip;
  }

  @Override
  public void close() throws IOException {
    super.close();
    zip.close();
  }
}
