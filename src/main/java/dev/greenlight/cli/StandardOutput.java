package dev.greenlight.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output that remembers why it could not be written: a {@link PrintStream} alone swallows
 * that, and a list that is cut off would pass for the whole.
 */
final class StandardOutput extends PrintStream {
  private static final int BUFFER = 8192;

  private final Sink sink;

  /** What is printed goes nowhere; {@link #complaint} knows why. */
  static final class Lost extends IOException {
    private static final long serialVersionUID = 1L;

    Lost() {
      super("cannot write to standard output");
    }
  }

  private static final class Sink extends FilterOutputStream {
    private volatile IOException failure;

    Sink(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }

  /**
   * @param out where the bytes go
   */
  StandardOutput(OutputStream out, Charset charset) {
    this(new Sink(out), charset);
  }

  private StandardOutput(Sink sink, Charset charset) {
    super(new BufferedOutputStream(sink, BUFFER), true, charset);
    this.sink = sink;
  }

  /** The encoding that Java chose for standard output. */
  static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
    return name == null ? Charset.defaultCharset() : Charset.forName(name);
  }

  /**
   * A stream to what is printed to, for output of any length: it ends with {@link Lost} as soon as
   * nobody gets it any more, and closing it does not close the other.
   */
  static OutputStream toTheLast(PrintStream printer) {
    return new FilterOutputStream(printer) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        printer.write(bytes, offset, length);
        flush();
      }

      @Override
      public void flush() throws Lost {
        if (printer.checkError()) {
          throw new Lost();
        }
      }

      @Override
      public void close() throws Lost {
        flush();
      }
    };
  }

  /** What is to be said when not all that was printed got out. */
  static Optional<String> complaint(PrintStream out) {
    if (!out.checkError()) {
      return Optional.empty();
    }
    if (!(out instanceof StandardOutput ours) || ours.sink.failure == null) {
      return Optional.of("cannot write to standard output");
    }
    String why = String.valueOf(ours.sink.failure.getMessage());
    // Whoever reads the first line only ('| head -1') has what he wants.
    return why.toLowerCase(Locale.ROOT).contains("pipe")
        ? Optional.empty()
        : Optional.of("cannot write to standard output: " + why);
  }
}
