package dev.greenlight.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class InputsTest {
  private static byte[] packed(String... members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String member : members) {
      GZIPOutputStream out = new GZIPOutputStream(all);
      out.write(member.getBytes(StandardCharsets.UTF_8));
      out.finish();
    }
    return all.toByteArray();
  }

  /** A pipe that gives a few bytes at a time, and never says that there are more. */
  private static InputStream pipe(byte[] bytes, int atOnce) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int available() {
        return 0;
      }

      @Override
      public synchronized int read(byte[] into, int at, int most) {
        return super.read(into, at, Math.min(most, atOnce));
      }
    };
  }

  private static String read(InputStream standardInput) throws BadInput {
    List<String> read = new ArrayList<>();
    new Inputs(standardInput, 1 << 20, aside -> {})
        .visit(
            "-",
            document -> {
              try (InputStream in = document.opener().open()) {
                read.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return String.join("|", read);
  }

  @Test
  void membersOfGzipThatComeLater_areReadToo() throws Exception {
    byte[] one = packed("<feed>");

    assertThat(read(pipe(packed("<feed>", "</feed>"), one.length))).isEqualTo("<feed></feed>");
    assertThat(read(pipe(packed("<feed>", "</feed>"), 1))).isEqualTo("<feed></feed>");
    assertThat(read(pipe(one, one.length))).isEqualTo("<feed>");
  }

  @Test
  void pipeThatBreaksAtOnce_isClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] into, int at, int most) throws IOException {
            throw new IOException("broken");
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThatThrownBy(() -> read(broken)).hasMessageContaining("broken");
    assertThat(closed).isTrue();
  }
}
