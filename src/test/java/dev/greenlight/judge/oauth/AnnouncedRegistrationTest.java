package dev.greenlight.judge.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a Third Party registers itself is announced. */
final class AnnouncedRegistrationTest {
  @TempDir private Path folder;

  private Evidence evidence() {
    return new Evidence(folder);
  }

  @Test
  void endpoint_isAnnouncedInBoth() {
    assertThat(announced("https://a.example/r", "https://a.example/r")).isEmpty();
    assertThat(announced("https://a.example/x", "https://a.example/r"))
        .containsExactly("EndpointMisannounced");
    assertThat(announced("https://a.example/r", "")).containsExactly("EndpointMisannounced");
  }

  @Test
  void endpointThatTheRunFileDoesNotName_isAnnouncedAllTheSame() {
    assertThat(announced(evidence(), "https://a.example/r", "https://a.example/r")).isEmpty();
    assertThat(announced(evidence(), "https://a.example/r", "https://a.example/x"))
        .containsExactly("EndpointMisannounced");
    assertThat(announced(evidence(), "", ""))
        .containsExactly("EndpointMisannounced", "EndpointMisannounced");
  }

  private List<String> announced(String inMetadata, String inInformation) {
    return announced(
        evidence().fact("registration endpoint", "https://a.example/r"), inMetadata, inInformation);
  }

  private static List<String> announced(Evidence known, String inMetadata, String inInformation) {
    return known
        .got(
            "metadata",
            "https://a.example/m",
            200,
            "{\"registration_endpoint\":\"" + inMetadata + "\"}")
        .got(
            "application information",
            "https://a.example/i",
            200,
            "<entry xmlns=\"http://www.w3.org/2005/Atom\"><content>"
                + "<ApplicationInformation xmlns=\"http://naesb.org/espi\">"
                + "<authorizationServerRegistrationEndpoint>"
                + inInformation
                + "</authorizationServerRegistrationEndpoint></ApplicationInformation>"
                + "</content></entry>")
        .findings(new AnnouncesRegistration());
  }
}
