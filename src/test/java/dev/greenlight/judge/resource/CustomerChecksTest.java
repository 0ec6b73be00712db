package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
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
import dev.greenlight.model.EspiVersion;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NDcxMTAwNDcxMQ",
        "34373131303034373131",
        "YTo0NzExMDA0NzEx",
        "YW%2FDqSA0NzExMDA0NzExPw%3D%3D"
      })
  void accountNumberInCode_isFound(String code) {
    Outcome outcome =
        judged(
            new LabelsHoldNoContents(),
            CUSTOMERS.replace("CustomerAccount/a\"", "CustomerAccount/" + code + "\""));

    assertThat(outcome.breaches().get(0).finding().observed())
        .asString()
        .isEqualTo("the value of a coded accountId");
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
    return told(CUSTOMERS, status, body, headers);
  }

  private Outcome told(String customers, int status, String body, Header... headers) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("customer", Hearing.exchange(BATCH, 200, customers))
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

  /** Refuses with the mail and the address of the utility. */
  @Test
  void contactOfTheUtility_isNoCustomers() {
    String supplier =
        customer(
            "/RetailCustomer/k/ServiceSupplier/s",
            "ServiceSupplier",
            "<Organisation><electronicAddress><email1>support@utility.example</email1>"
                + "</electronicAddress></Organisation>");

    assertThat(
            told(
                    CUSTOMERS.replace("</feed>", supplier + "</feed>"),
                    403,
                    "Refused. Ask support@utility.example.")
                .breaches())
        .isEmpty();
  }

  @Test
  void townAlone_saysNothingOfACustomer() {
    String town =
        CUSTOMERS.replace(
            "<streetDetail>", "<addressGeneral>London</addressGeneral><streetDetail>");

    assertThat(told(town, 403, "Our office in London refuses.").breaches()).isEmpty();
  }

  private static String usage(String inDeliveryPoint, String resource) {
    return feed(
        entry(
            "/Subscription/9/UsagePoint/a",
            espi(
                "UsagePoint",
                "<ServiceDeliveryPoint>" + inDeliveryPoint + "</ServiceDeliveryPoint>")),
        entry("/Subscription/9/UsagePoint/a/UsageSummary/s", resource));
  }

  @Test
  void numbersOfEnergyDataAndTheAgreementThatEspiNames_areNoTrace() {
    String agreement =
        customer(
            "/RetailCustomer/k/CustomerAgreement/g",
            "CustomerAgreement",
            "<agreementId>AG-900100</agreementId>");
    String data =
        usage(
            "<customerAgreement>AG-900100</customerAgreement>",
            espi("UsageSummary", "<billLastPeriod>4711004711</billLastPeriod>"));

    assertThat(told(CUSTOMERS.replace("</feed>", agreement + "</feed>"), 200, data).breaches())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<name>4711004711</name>",
        "<tariffProfile>Ada Quill</tariffProfile>",
        "<accountNumber xmlns='http://utility.example'>4711004711</accountNumber>",
        "<own xmlns='http://utility.example' account='4711004711'/>"
      })
  void numberOrNameInATextOfEnergyData_isTold(String element) {
    String data = usage(element, espi("UsageSummary", ""));

    assertThat(kinds(told(200, data))).containsExactly("CustomerNamed");
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

  /** In data of which the other customer has the UsagePoint b. */
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
              "other batch",
              Hearing.exchange(ROOT, 200, feed(usagePoint("/Subscription/91/UsagePoint/b"))))
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
  void usagePointByARelativeReference_isHisOwnToo() {
    Outcome outcome = located("/espi/1_1/resource/Subscription/9/UsagePoint/a");

    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(outcome.breaches()).isEmpty();
  }

  @Test
  void usagePointThatWasNotGranted_isAdvice() {
    Outcome outcome = located(POINT, ROOT + "/Subscription/10/UsagePoint/c");

    assertThat(kinds(outcome)).containsExactly("UsagePointUnknown");
    assertThat(duties(outcome)).containsExactly("customer_usage_points_known");
  }

  @Test
  void usagePointOfAnotherCustomer_isFound() {
    Outcome outcome = located(POINT, ROOT + "/Subscription/91/UsagePoint/b");

    assertThat(kinds(outcome)).containsExactly("UsagePointOfAnother");
    assertThat(duties(outcome)).containsOnlyNulls();
  }

  @Test
  void dataWithoutUsagePoints_isNoSubject() {
    assertThat(located().notApplicable()).contains("names no UsagePoint");
  }

  @Test
  void whatWasNotGrantedOfWhoHeIs_isNotServed() {
    String name =
        feed(
            customer(
                "/RetailCustomer/k/Customer/c", "Customer", "<customerName>Ada</customerName>"));

    assertThat(kinds(ofGrant("FB=4_53_54", CUSTOMERS))).containsExactly("UngrantedCustomerData");
    Outcome less = ofGrant("FB=4_53_54", name);
    assertThat(kinds(less)).isEmpty();
    assertThat(less.inspected()).isEqualTo(1);
    assertThat(ofGrant("FB=4_53_54_56", CUSTOMERS).undecided()).contains("left out");
    assertThat(ofGrant("HistoryLength=13", CUSTOMERS).undecided()).contains("left out");
  }

  @Test
  void supplierThatWasNotGranted_isAdvice() {
    String supplier = feed(customer("/ServiceSupplier/s", "ServiceSupplier", ""));

    Outcome outcome = ofGrant("FB=4_53_54", supplier, supplier);

    assertThat(duties(outcome)).containsExactly("customer_supplier_bounded");
    assertThat(outcome.breaches().get(0).finding().expected())
        .isEqualTo("no ServiceSupplier, as FB_59 was not granted");
    assertThat(kinds(ofGrant("FB=4_53_54_59", CUSTOMERS, supplier))).isEmpty();
  }

  @Test
  void whoeverHasNothingMore_showsNotWhatWasLeftOut() {
    String name = feed(customer("/RetailCustomer/k/Customer/c", "Customer", ""));

    assertThat(ofGrant("FB=4_53_54", name, name).undecided()).contains("left out");
  }

  private Outcome ofGrant(String scope, String body) {
    return ofGrant(scope, CUSTOMERS, body);
  }

  private Outcome ofGrant(String scope, String whole, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("granted scope", scope)
          .with("customer", Hearing.exchange(BATCH, 200, whole))
          .with("answer", Hearing.exchange(BATCH, 200, body))
          .of(new HoldsNoUngrantedCustomerData());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?correlationID=4711004711",
        "/Ada%20Quill",
        "?meter=SN-88412233",
        "?c=NDcxMTAwNDcxMQ==",
        "?c=Pz8+NDcxMTAwNDcxMQ==",
        "?c=Pz8%2BNDcxMTAwNDcxMQ%3D%3D",
        "?c=YW/DqSA0NzExMDA0NzExPw==&amp;d=1",
        "/YW%2FDqSA0NzExMDA0NzExPw%3D%3D",
        "?who=Ada+Quill",
      })
  void whatIsKnownOfHim_isInNoAddressOfANotification(String shown) {
    assertThat(kinds(notified(BATCH + shown))).containsExactly("CustomerNamed");
  }

  @Test
  void addressesThatSayNothing_mayBeInANotification() {
    Outcome outcome = notified(BATCH + "?correlationID=8123004711");
    assertThat(kinds(outcome)).isEmpty();
    assertThat(outcome.inspected()).isEqualTo(1);
    assertThat(notified(ROOT + "/Batch/Subscription/9").undecided()).contains("no notification");
  }

  private Outcome notified(String address) {
    String known =
        CUSTOMERS.replace(
            "</feed>",
            customer(
                    "/RetailCustomer/k/Meter/m",
                    "Meter",
                    "<serialNumber>SN-88412233</serialNumber>")
                + "</feed>");
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("customer", Hearing.exchange(BATCH, 200, known))
          .with("resource", BATCH)
          .with("type 1", "application/xml")
          .with("reply 1", "200")
          .with(
              "notification 1",
              "<BatchList xmlns=\"http://naesb.org/espi\"><resources>%s</resources></BatchList>"
                  .formatted(address))
          .of(new NamesNobodyInNotifications());
    }
  }
}
