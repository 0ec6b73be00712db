package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Reception;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReceptionMappingTest extends OnShippedRunFile {
  private static final String PIXIT = "\npixit:\n";

  @Test
  void reception_isRead() throws IOException {
    String said =
        """
          reception:
            certificate: {pkcs12: tp.p12, password: "env:TP"}
            notification: {status: 202, delayMillis: 50, challenge: ping}
        """;
    assertThat(read(changed(PIXIT, PIXIT + said)).pixit().reception())
        .isEqualTo(
            new Reception(
                Optional.of(
                    new RunFile.ClientCertificate("tp.p12", new SecretReference("env:TP"), true)),
                202,
                Duration.ofMillis(50),
                Optional.of("ping")));
    assertThat(read(EMBEDDED).pixit().reception()).isEqualTo(Reception.USUAL);
    assertRefused("status", PIXIT, PIXIT + "  reception: {notification: {status: 500}}\n");
  }
}
