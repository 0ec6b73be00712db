package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A client that has nothing to prove itself by. */
final class PublicClientTest extends OnShippedRunFile {
  private static final String SECRET = "      secret: embedded:third_party\n";
  private static final String ADMIN = "      secret: embedded:third_party_admin\n";
  private static final String NONE = "      authentication: none\n";

  @Test
  void publicClient_hasNoSecret() throws IOException {
    RunFile.Client client = read(changed(SECRET, NONE)).pixit().thirdParty().customer();
    assertThat(client.isPublic()).isTrue();
    assertThat(client.secret()).isEmpty();
  }

  @Test
  void publicClientWithASecret_isRefused() throws IOException {
    assertRefused("leave it out", SECRET, SECRET + NONE);
  }

  @Test
  void publicClientThatAsksForATokenOfItsOwn_isRefused() throws IOException {
    assertRefused("none of its own", ADMIN, NONE);
  }
}
