package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.CustomerDocuments.BATCH;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.model.EspiVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the data of who a customer is are said to be. */
final class NamesCustomerResourceTest {
  @TempDir private Path folder;

  private Outcome judged(Check check, String body) {
    return Documents.judged(folder, check, body);
  }

  private Outcome named(String token, String authorization) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("token response", Hearing.exchange(ROOT, 200, token))
          .with("answer", Hearing.exchange(ROOT, 200, authorization))
          .of(new NamesCustomerResource());
    }
  }

  private static String tokens(String uri) {
    return "{\"access_token\": \"abcdefghijkl\", \"scope\": \"FB=4\", \"customerResourceURI\": \""
        + uri
        + "\"}";
  }

  private static String authorization(String uri) {
    return entry(
        "/Authorization/1",
        espi("Authorization", "<customerResourceURI>" + uri + "</customerResourceURI>"));
  }

  @Test
  void addressInBoth_isNamed() {
    Outcome outcome = named(tokens(BATCH), authorization(BATCH));

    assertThat(outcome.inspected()).isEqualTo(2);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void addressThatIsMissingOrAnotherOne_isFound() {
    assertThat(kinds(named("{}", authorization(BATCH)))).containsExactly("AddressMissing");
    assertThat(kinds(named(tokens(BATCH), authorization("")))).containsExactly("AddressMissing");
    assertThat(kinds(named(tokens(BATCH), authorization(BATCH + "2"))))
        .containsExactly("AddressDiffers");
    String plain = BATCH.replace("https:", "http:");
    assertThat(kinds(named(tokens(plain), authorization(plain))))
        .containsExactly("AddressNotHttps", "AddressNotHttps");
  }

  @Test
  void whereNoSuchDataWasGranted_nothingCanBeSaid() {
    assertThat(named(tokens(""), authorization("")).undecided())
        .contains("no Retail Customer data");
    assertThat(kinds(named(tokens("").replace("FB=4", "FB=4_53"), authorization(""))))
        .containsExactly("AddressMissing", "AddressMissing");
  }

  @Test
  void answerWithoutAuthorization_saysNothing() {
    assertThat(named(tokens(BATCH), feed()).undecided()).contains("no Authorization");
  }

  @Test
  void authorizationOfVersionWithoutSuchElement_isNoSubject() {
    try (Hearing hearing = new Hearing(folder)) {
      Outcome outcome =
          hearing
              .with("token response", Hearing.exchange(ROOT, 200, "{}"))
              .with("answer", Hearing.exchange(ROOT, 200, authorization("")))
              .of(new NamesCustomerResource(), EspiVersion.V1_1);

      assertThat(outcome.notApplicable()).contains("ESPI 1.1");
    }
  }

  @Test
  void authorizationAlone_isEnoughWhereTokensWereHandedOver() {
    assertThat(judged(new NamesCustomerResource(), authorization(BATCH)).inspected()).isEqualTo(1);
    assertThat(kinds(judged(new NamesCustomerResource(), authorization(""))))
        .containsExactly("AddressMissing");
  }
}
