package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.oauth.RegisteredClient;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfRegistrationsTest {
  private static final String ANSWER =
      """
      {"client_id": "a", "registration_client_uri": "https://as.example/clients/a",
       "applicationInformationURI": "https://rs.example/espi/ApplicationInformation/7",
       "application_information_uri": "https://rs.example/records/8",
       "espi_record": "https://RS.example:443/espi/ApplicationInformation/9/",
       "application_information": "https://elsewhere.example/ApplicationInformation/7",
       "applicationInformationId": "7", "client_uri": "https://rs.example/espi"}
      """;

  @Test
  void applicationInformationThatAnAnswerNames_isLookedForWhereResourcesAreOnly() {
    Exchange answer =
        new Exchange(
            new Exchange.Request("POST", "https://as.example/clients", List.of(), Body.NONE),
            new Exchange.Response(201, List.of(), body(ANSWER)),
            null,
            1);

    assertThat(
            SelfRegistrations.named(
                RegisteredClient.in(answer).orElseThrow(),
                "https://rs.example/espi/ApplicationInformation"))
        .containsExactly(
            "https://rs.example/espi/ApplicationInformation/7",
            "https://rs.example/records/8",
            "https://RS.example:443/espi/ApplicationInformation/9/");
  }

  private static Body body(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Body("application/json", content.length, false, content);
  }
}
