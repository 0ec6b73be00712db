package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static dev.greenlight.judge.resource.Documents.usagePoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of who serves Retail Customer data. */
final class CustomerChecksTest {
  private static final String BATCH = ROOT + "/Batch/RetailCustomer/k";
  private static final String POINT = ROOT + "/Subscription/9/UsagePoint/a";

  private static final String CUSTOMERS =
      feed(
          customer(
              "/RetailCustomer/k/Customer/c",
              "Customer",
              "<Organisation><streetAddress><streetDetail><number>412</number><name>Juniper</name>"
                  + "</streetDetail></streetAddress></Organisation>"
                  + "<customerName>Ada Quill</customerName>"),
          customer(
              "/RetailCustomer/k/Customer/c/CustomerAccount/a",
              "CustomerAccount",
              "<accountId>4711004711</accountId>"));

  @TempDir private Path folder;

  private static String customer(String path, String kind, String content) {
    return entry(
        path,
        "<%1$s xmlns=\"http://naesb.org/espi/customer\">%2$s</%1$s>".formatted(kind, content));
  }

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
  void answerWithoutAuthorization_saysNothing() {
    assertThat(named(tokens(BATCH), feed()).undecided()).contains("no Authorization");
  }

  @Test
  void authorizationAlone_isEnoughWhereTokensWereHandedOver() {
    assertThat(judged(new NamesCustomerResource(), authorization(BATCH)).inspected()).isEqualTo(1);
    assertThat(kinds(judged(new NamesCustomerResource(), authorization(""))))
        .containsExactly("AddressMissing");
  }

  private Outcome granted(String token) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("token response", Hearing.exchange(ROOT, 200, token))
          .of(new GrantsNoCustomerData());
    }
  }

  @Test
  void tokensForEnergyDataAlone_grantNoCustomerData() {
    assertThat(granted("{\"access_token\": \"abcdefghijkl\", \"scope\": \"FB=4_5_99\"}").breaches())
        .isEmpty();
    assertThat(granted("{}").undecided()).contains("no token");
  }

  @Test
  void blocksOrAddressThatNobodyAskedFor_areFound() {
    assertThat(kinds(granted(tokens(BATCH)))).containsExactly("AddressNamed");
    assertThat(
            kinds(granted("{\"access_token\": \"abcdefghijkl\", \"scope\": \"openid FB=4_54\"}")))
        .containsExactly("BlocksGranted");
  }

  @Test
  void labelsOfTheirOwn_showNothing() {
    Outcome outcome = judged(new LabelsHoldNoContents(), CUSTOMERS);

    assertThat(outcome.inspected()).isEqualTo(8);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void accountNumberInALink_isFoundAndNotRepeated() {
    Outcome outcome =
        judged(
            new LabelsHoldNoContents(),
            CUSTOMERS.replace("CustomerAccount/a\"", "CustomerAccount/4711004711\""));

    assertThat(kinds(outcome)).containsExactly("ContentsInLabel");
    assertThat(outcome.breaches().get(0).finding().observed())
        .asString()
        .isEqualTo("the value of a accountId");
  }

  @Test
  void nameAndStreetInTitles_areFound() {
    assertThat(
            kinds(
                judged(
                    new LabelsHoldNoContents(),
                    CUSTOMERS.replace("A title", "Account of ADA QUILL, 412 Juniper"))))
        .containsExactly("ContentsInLabel", "ContentsInLabel");
  }

  @Test
  void feedThatSaysNothingOfAPerson_isUndecided() {
    assertThat(judged(new LabelsHoldNoContents(), feed()).undecided()).contains("nothing");
  }

  private Outcome told(int status, String body, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("customer", Hearing.exchange(BATCH, 200, CUSTOMERS))
          .with("answer", Hearing.exchange(BATCH, status, body, headers))
          .of(new TellsNothingOfCustomers());
    }
  }

  @Test
  void refusalInGeneralWords_tellsNothing() {
    assertThat(told(403, "Refused.").inspected()).isEqualTo(3);
    assertThat(told(403, "Refused: ada quillon").breaches()).isEmpty();
  }

  @Test
  void nameInBodyOrHeader_isTold() {
    assertThat(kinds(told(403, "Ask Ada Quill."))).containsExactly("CustomerNamed");
    assertThat(kinds(told(401, "", new Header("X-Account", "4711004711"))))
        .containsExactly("CustomerNamed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-store", "private, no-store, max-age=0"})
  void dataThatMayNotBeStored_isKeptOutOfCaches(String control) {
    assertThat(cached(control).breaches()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"private", "no-cache", "max-age=0"})
  void dataThatMayBeStored_isNot(String control) {
    assertThat(kinds(cached(control))).containsExactly("StorageAllowed");
  }

  private Outcome cached(String control) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "answer",
              Hearing.exchange(BATCH, 200, CUSTOMERS, new Header("Cache-Control", control)))
          .of(new KeepsCustomersOutOfCaches());
    }
  }

  private Outcome located(String... points) {
    String named =
        String.join(
            "",
            Arrays.stream(points).map(point -> "<UsagePoint>" + point + "</UsagePoint>").toList());
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with(
              "batch",
              Hearing.exchange(ROOT, 200, feed(usagePoint("/Subscription/9/UsagePoint/a"))))
          .with(
              "answer",
              Hearing.exchange(
                  BATCH,
                  200,
                  feed(
                      customer(
                          "/l", "ServiceLocation", "<UsagePoints>" + named + "</UsagePoints>"))))
          .of(new LocationsNameOwnUsagePoints());
    }
  }

  @Test
  void usagePointOfTheSameCustomer_isHisOwn() {
    assertThat(located(POINT).inspected()).isEqualTo(1);
    assertThat(located(POINT).breaches()).isEmpty();
  }

  @Test
  void usagePointThatHeHasNot_isFound() {
    assertThat(kinds(located(POINT, POINT + "1"))).containsExactly("UsagePointUnknown");
    assertThat(kinds(located("/Subscription/9/UsagePoint/a"))).containsExactly("UsagePointUnknown");
  }

  @Test
  void dataWithoutUsagePoints_isNoSubject() {
    assertThat(located().notApplicable()).contains("names no UsagePoint");
  }
}
