package dev.greenlight.judge.oauth;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GrantsNoCustomerDataTest {
  private static final String ENDPOINT = "https://dc.example.com/oauth/token";

  @TempDir private Path folder;

  private Outcome granted(String members) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("token response", Hearing.exchange(ENDPOINT, 200, "{" + members + "}"))
          .of(new GrantsNoCustomerData());
    }
  }

  private Outcome scope(String scope) {
    return granted("\"access_token\": \"abcdefghijkl\", \"scope\": \"" + scope + "\"");
  }

  @Test
  void tokensForEnergyDataAlone_grantNoCustomerData() {
    assertThat(scope("FB=4_5_99").breaches()).isEmpty();
    assertThat(granted("").undecided()).contains("no token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"openid FB=4_54", "fb=4_054", "HistoryLength=9; FB=4_51_53"})
  void blockThatNobodyAskedFor_isFound(String scope) {
    assertThat(kinds(scope(scope))).containsExactly("BlocksGranted");
  }

  @Test
  void addressThatComesWithEveryToken_isAdviceOnly() {
    Outcome outcome =
        granted(
            "\"access_token\": \"abcdefghijkl\", \"scope\": \"FB=4\", \"customerResourceURI\":"
                + " \"https://dc.example.com/RetailCustomer/k\"");

    assertThat(duties(outcome)).containsExactly("customer_resource_unnamed");
    assertThat(kinds(outcome)).containsExactly("AddressNamed");
  }
}
