package dev.greenlight.judge.resource;

import static dev.greenlight.judge.Hearing.duties;
import static dev.greenlight.judge.Hearing.kinds;
import static dev.greenlight.judge.resource.CustomerDocuments.BATCH;
import static dev.greenlight.judge.resource.CustomerDocuments.CUSTOMERS;
import static dev.greenlight.judge.resource.CustomerDocuments.customer;
import static dev.greenlight.judge.resource.Documents.ROOT;
import static dev.greenlight.judge.resource.Documents.entry;
import static dev.greenlight.judge.resource.Documents.espi;
import static dev.greenlight.judge.resource.Documents.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Hearing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.record.Header;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a customer is shows nowhere but in his Retail Customer data. */
final class CustomerPrivacyTest {
  @TempDir private Path folder;

  private Outcome judged(Check check, String body) {
    return Documents.judged(folder, check, body);
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

  @Test
  void echoOfTheAddressThatWasAsked_tellsNothing() {
    try (Hearing hearing = new Hearing(folder)) {
      String asked = BATCH + "/4711004711";
      Outcome outcome =
          hearing
              .with("customer", Hearing.exchange(BATCH, 200, CUSTOMERS))
              .with("answer", Hearing.exchange(asked, 404, "There is no " + asked))
              .of(new TellsNothingOfCustomers());
      assertThat(outcome.inspected()).isEqualTo(3);
      assertThat(outcome.breaches()).isEmpty();
    }
  }

  private Outcome apart(int status, String body) {
    try (Hearing hearing = new Hearing(folder)) {
      return hearing
          .with("other customer", Hearing.exchange(BATCH, 200, CUSTOMERS))
          .with("answer", Hearing.exchange(ROOT + "/Batch/Subscription/91", status, body))
          .of(new KeepsCustomersApart());
    }
  }

  @Test
  void ownerNamedByTheRefusalOfHisEnergyData_isFound() {
    Outcome outcome = apart(403, "This is account 4711004711.");

    assertThat(kinds(outcome)).containsExactly("CustomerNamed");
    assertThat(duties(outcome)).containsExactly("refusal_names_nobody");
    assertThat(apart(403, "This is not yours.").breaches()).isEmpty();
    assertThat(kinds(apart(200, CUSTOMERS))).containsExactly("DataServed");
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
