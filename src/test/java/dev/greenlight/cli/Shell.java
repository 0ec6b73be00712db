package dev.greenlight.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs commands in process and keeps what they say; for {@code @Isolated} tests only. */
final class Shell implements BeforeEachCallback, AfterEachCallback {
  private final InputStream inBefore = System.in;
  private final PrintStream outBefore = System.out;
  private final PrintStream errBefore = System.err;
  private ByteArrayOutputStream out;
  private ByteArrayOutputStream err;

  @Override
  public void beforeEach(ExtensionContext context) {
    clear();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setIn(inBefore);
    System.setOut(outBefore);
    System.setErr(errBefore);
  }

  private void clear() {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** Runs a command; what the one before it said is forgotten. */
  int run(String... arguments) {
    clear();
    return Greenlight.run(arguments);
  }

  /** The same with something at standard input. */
  int run(InputStream in, String... arguments) {
    System.setIn(in);
    return run(arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
