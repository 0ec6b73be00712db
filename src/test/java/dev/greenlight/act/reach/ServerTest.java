package dev.greenlight.act.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is in the way to servers that cannot be spoken to, and whose matter that is. */
final class ServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Unreachable shake(String host, int port) {
    return catchThrowableOfType(
        Unreachable.class,
        () ->
            new Server(host, port, true)
                .shakeHands(TrustStore.ofJdk().sslContext(), PATIENCE, Way.STRAIGHT));
  }

  /** To somebody who answers that before anything is said, and hangs up. */
  private static Unreachable shake(String answer) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread answers =
          new Thread(
              () -> {
                try (Socket socket = server.accept()) {
                  socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                  socket.shutdownOutput();
                  socket.getInputStream().readAllBytes();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      answers.start();
      return shake("localhost", server.getLocalPort());
    }
  }

  @Test
  void closedPort_isAMatterOfTheRunFile() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    Unreachable refused = shake("localhost", port);

    assertThat(refused).hasMessageStartingWith("the connection was refused");
    assertThat(refused.why()).isEqualTo(Unreachable.Cause.CONNECTION);
    assertThat(refused.why().isOfTheRunFile()).isTrue();
  }

  /** Whatever else a machine says of it. */
  @Test
  void addressToWhichNoWayLeads_isAMatterOfTheRunFile() {
    assertThat(shake("255.255.255.255", 443).why()).isEqualTo(Unreachable.Cause.CONNECTION);
  }

  @Test
  void plainText_isAMatterOfTheRunFile() throws IOException {
    Unreachable plain = shake("220 welcome\r\n");

    assertThat(plain.why()).isEqualTo(Unreachable.Cause.PLAIN_TEXT);
    assertThat(plain.why().isOfTheRunFile()).isTrue();
  }

  @Test
  void hangingUp_isTheTargets() throws IOException {
    Unreachable hungUp = shake("");

    assertThat(hungUp.why()).isEqualTo(Unreachable.Cause.HANDSHAKE);
    assertThat(hungUp.why().isOfTheRunFile()).isFalse();
  }
}
