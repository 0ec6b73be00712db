package dev.greenlight.cli;

import dev.greenlight.act.sut.Operator;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Whoever sits at the terminal. He is asked one thing at a time; Enter says that it is done, n that
 * it cannot be. What he types when nobody has asked is no answer.
 */
final class Person implements Operator {
  private final Talk talk;
  private final boolean isThere;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private Thread reader;

  Person(Talk talk) {
    this.talk = talk;
    this.isThere = talk.isAttended() && hasTerminal();
  }

  /** Since Java 22 there is a console without a terminal too, and it says so. */
  @SuppressWarnings("SystemConsoleNull") // asked further below
  private static boolean hasTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public method of the console can be called", e);
    }
  }

  @Override
  public boolean isThere() {
    return isThere;
  }

  @Override
  public synchronized Reply ask(String request, Duration limit) throws InterruptedException {
    listen();
    lines.clear();
    talk.say("");
    talk.say(
        "%s%n[Enter: done; n: not possible; waiting for %d s]"
            .formatted(request, limit.toSeconds()));
    String line = lines.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
    if (line == null) {
      return Reply.SILENT;
    }
    return line.strip().toLowerCase(Locale.ROOT).startsWith("n") ? Reply.REFUSED : Reply.DONE;
  }

  /** A read from a terminal cannot be given up: one thread reads for the rest of the program. */
  private void listen() {
    if (reader == null) {
      reader = new Thread(this::read, "terminal");
      reader.setDaemon(true);
      reader.start();
    }
  }

  private void read() {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      talk.say("Nothing can be read from the terminal any more: " + e.getMessage());
    }
  }
}
