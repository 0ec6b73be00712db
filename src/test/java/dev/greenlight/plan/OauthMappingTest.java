package dev.greenlight.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.OauthWays;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OauthMappingTest extends OnShippedRunFile {
  private static final String PIXIT = "\npixit:\n";

  private static String with(String oauth) {
    return PIXIT + "  oauth: {" + oauth + "}\n";
  }

  @Test
  void nothingSaid_isUsual() {
    assertThat(read(EMBEDDED).pixit().oauth()).isEqualTo(OauthWays.USUAL);
  }

  @Test
  void furtherParametersAndScopeOnRefresh_areRead() throws IOException {
    String said = with("authorizeParameters: {login: guest}, refreshScope: omitted");
    assertThat(read(changed(PIXIT, said)).pixit().oauth())
        .isEqualTo(new OauthWays(Map.of("login", "guest"), false));
  }

  @Test
  void parameterThatRequestsHaveAnyway_isRefused() throws IOException {
    assertRefused("leave it out", PIXIT, with("authorizeParameters: {state: x}"));
  }
}
