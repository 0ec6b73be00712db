package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that read the run file of the embedded custodian, as it is or with something changed. */
abstract class OnShippedRunFile {
  static final Path EMBEDDED = Path.of("fixtures/runs/embedded-custodian.yaml");

  @TempDir Path folder;

  final Map<String, String> places = new HashMap<>();

  @BeforeEach
  void fillPlaces() {
    for (String place :
        new String[] {
          "authorization",
          "token",
          "revocation",
          "introspection",
          "registration",
          "metadata",
          "resource",
          "hooks",
          "certificate",
          "offline_authorization",
          "sftp_host_key",
          "third_party_id",
          "third_party_redirect",
          "third_party_last_redirect",
          "other_third_party_id",
          "other_third_party_redirect",
          "other_third_party_notification",
          "expendable_third_party_redirect"
        }) {
      places.put(place, "https://localhost/" + place);
    }
    places.put("portal", "https://localhost/portal");
    places.put("download_from", "2026-10-01");
    places.put("download_to", "2026-10-31");
  }

  RunFile read(Path file) {
    return new RunFileReader(places).read(file);
  }

  Path changed(String from, String to) throws IOException {
    String text = Files.readString(EMBEDDED);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("run.yaml"), text.replace(from, to));
  }

  void assertRefused(String expected, String from, String to) throws IOException {
    assertThatThrownBy(() -> read(changed(from, to)))
        .isInstanceOf(BadRunFile.class)
        .hasMessageStartingWith(folder.resolve("run.yaml").toString())
        .hasMessageContaining(expected)
        .message()
        .hasLineCount(1);
  }
}
