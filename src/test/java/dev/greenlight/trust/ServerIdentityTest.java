package dev.greenlight.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key stores of PKCS12 that can be read, and what is said of those that cannot. */
final class ServerIdentityTest {
  @TempDir private Path folder;

  private final ServerIdentity identity =
      CertificateAuthority.create(Clock.systemUTC()).issueForLoopback();

  private void assertUnread(String expected, Path file, String password) {
    assertThatThrownBy(() -> ServerIdentity.of(file, password))
        .isInstanceOf(TrustException.class)
        .hasMessage("no certificate could be read from " + file + ": " + expected)
        .message()
        .doesNotContain(password);
  }

  @Test
  void goodOne_isReadWithItsPassword() throws IOException {
    Path file = identity.writeTo(folder);
    assertThat(ServerIdentity.of(file, identity.password()).chain()).isEqualTo(identity.chain());
  }

  @Test
  void wrongPassword_isToldWithoutIt() throws IOException {
    assertUnread("the password does not open it", identity.writeTo(folder), "hunter2hunter2");
  }

  @Test
  void whatIsNoneOrCutOff_isToldInOurWords() throws IOException {
    Path whole = identity.writeTo(folder);
    byte[] bytes = Files.readAllBytes(whole);
    String expected = "what stands there is no key store of PKCS12, or not all of it";
    assertUnread(expected, Files.writeString(folder.resolve("text"), "<html>"), "hunter2hunter2");
    assertUnread(expected, Files.write(folder.resolve("none"), new byte[0]), "hunter2hunter2");
    assertUnread(
        expected,
        Files.write(folder.resolve("half"), Arrays.copyOf(bytes, bytes.length / 2)),
        "hunter2hunter2");
    assertUnread("no such file", folder.resolve("gone"), "hunter2hunter2");
  }
}
