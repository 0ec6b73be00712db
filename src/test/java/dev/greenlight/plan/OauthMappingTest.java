package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.OauthWays;
import dev.greenlight.model.RunFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OauthMappingTest extends OnShippedRunFile {
  private static final String BEFORE = "    refreshTokens: rotating\n";

  private static String with(String oauth) {
    return BEFORE + "    " + oauth + "\n";
  }

  @Test
  void nothingSaid_isUsual() throws IOException {
    String said = Files.readString(EMBEDDED);
    int start = said.indexOf("  oauth:\n");
    String block = said.substring(start, said.indexOf("\n\n", start));
    assertThat(read(changed(block, "")).pixit().oauth()).isEqualTo(OauthWays.USUAL);
  }

  @Test
  void furtherParametersAndScopeOnRefresh_areRead() throws IOException {
    String said = with("authorizeParameters: {login: guest}\n    refreshScope: omitted");
    OauthWays ways = read(changed(BEFORE, said)).pixit().oauth();
    assertThat(ways.authorizeParameters()).isEqualTo(Map.of("login", "guest"));
    assertThat(ways.scopeOnRefresh()).isFalse();
  }

  @Test
  void whatIsSaidOfTokens_isRead() throws IOException {
    OauthWays embedded = read(EMBEDDED).pixit().oauth();
    assertThat(embedded.refreshTokens()).contains(OauthWays.RefreshTokens.ROTATING);
    assertThat(embedded.accessTokens()).contains(new OauthWays.Lifetime(600, 7_200));
    assertThat(embedded.introspection())
        .hasValueSatisfying(
            each -> {
              assertThat(each.endpoint()).isEqualTo("https://localhost/introspection");
              assertThat(each.authentication()).isEmpty();
              assertThat(each.client().map(RunFile.Client::id)).contains("third_party");
            });
    assertThat(embedded.authorizeScope()).isTrue();
    assertThat(embedded.otherScopes())
        .singleElement()
        .asString()
        .startsWith("FB=1_3_4_5_31;IntervalDuration=86400");
    assertThat(embedded.getTolerated()).isFalse();
    assertThat(embedded.atRevocation()).isEmpty();

    String said =
        with(
            """
            authorizeScope: omitted
                getAtTokenEndpoint: tolerated
                revocationAuthentication: body\
            """);
    OauthWays other = read(changed(BEFORE, said)).pixit().oauth();
    assertThat(other.authorizeScope()).isFalse();
    assertThat(other.getTolerated()).isTrue();
    assertThat(other.atRevocation()).contains(RunFile.ClientAuthentication.BODY);
  }

  @Test
  void lifetimesThatNoTokenHas_areRefused() throws IOException {
    assertRefused("max is below min", "{min: 600, max: 7200}", "{min: 7200, max: 600}");
    assertRefused("accessTokenSeconds", "{min: 600, max: 7200}", "{min: 0}");
  }

  @Test
  void introspectionInTheClear_isRefused() throws IOException {
    assertRefused(
        "pixit.oauth.introspection.endpoint",
        "\"{introspection}\"",
        "http://utility.example/introspect");
  }

  @Test
  void whoAsksForStates_hasASecret() throws IOException {
    assertRefused("secret", ", secret: embedded:third_party}", "}");
    assertThat(
            read(changed(", client: third_party, secret: embedded:third_party}", "}"))
                .pixit()
                .oauth()
                .introspection()
                .flatMap(OauthWays.Introspection::client))
        .isEmpty();
  }

  @Test
  void parameterThatRequestsHaveAnyway_isRefused() throws IOException {
    assertRefused("leave it out", BEFORE, with("authorizeParameters: {state: x}"));
  }
}
