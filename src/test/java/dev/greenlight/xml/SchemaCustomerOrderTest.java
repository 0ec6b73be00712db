package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Elements of the Retail Customer schemas stand in the order, and occur as often, as in the
 * standard: {@code ?} optional, {@code *} any number, nothing for required.
 */
class SchemaCustomerOrderTest {

  private static final SchemaFiles NEWEST = SchemaFiles.customer("4.0");

  @Test
  void customer_hasItsElementsInOrder() {
    assertOrder(
        "Customer",
        """
        extension*, batchItemInfo?, name?, Organisation?, kind?, specialNeed?, vip?, pucNumber?,
        status?, priority?, locale?, customerName?
        """);
  }

  @Test
  void customerAccount_hasItsElementsInOrder() {
    assertOrder(
        "CustomerAccount",
        """
        extension*, batchItemInfo?, name?, type?, authorName?, createdDateTime?,
        lastModifiedDateTime?, revisionNumber?, electronicAddress?, subject?, title?, docStatus?,
        status?, comment?, billingCycle?, budgetBill?, lastBillAmount?, notifications*,
        contactInfo?, accountId?
        """);
  }

  @Test
  void customerAgreement_hasItsElementsInOrder() {
    assertOrder(
        "CustomerAgreement",
        """
        extension*, batchItemInfo?, name?, type?, authorName?, createdDateTime?,
        lastModifiedDateTime?, revisionNumber?, electronicAddress?, subject?, title?, docStatus?,
        status?, comment?, signDate?, validityInterval?, loadMgmt?, isPrePay?, shutOffDateTime?,
        DemandResponseProgram*, PricingStructures*, currency?, futureStatus*, agreementId?
        """);
  }

  @Test
  void serviceLocation_hasItsElementsInOrder() {
    assertOrder(
        "ServiceLocation",
        """
        extension*, batchItemInfo?, name?, type?, mainAddress?, secondaryAddress?, phone1?,
        phone2?, electronicAddress?, geoInfoReference?, direction?, status?, positionPoints*,
        accessMethod?, siteAccessProblem?, needsInspection?, UsagePoints*, outageBlock?
        """);
  }

  @Test
  void serviceSupplier_hasItsElementsInOrder() {
    assertOrder(
        "ServiceSupplier",
        """
        extension*, batchItemInfo?, name?, Organisation?, kind?, issuerIdentificationNumber?,
        effectiveDate?
        """);
  }

  @Test
  void endDevice_hasItsElementsInOrder() {
    assertOrder(
        "EndDevice",
        """
        extension*, batchItemInfo?, name?, type?, utcNumber?, serialNumber?, lotNumber?,
        purchasePrice?, critical?, electronicAddress?, lifecycle?, acceptanceTest?,
        initialCondition?, initialLossOfLife?, status?, isVirtual?, isPan?, installCode?,
        amrSystem?
        """);
  }

  @Test
  void meter_hasItsElementsInOrder() {
    assertOrder(
        "Meter",
        """
        extension*, batchItemInfo?, name?, type?, utcNumber?, serialNumber?, lotNumber?,
        purchasePrice?, critical?, electronicAddress?, lifecycle?, acceptanceTest?,
        initialCondition?, initialLossOfLife?, status?, isVirtual?, isPan?, installCode?,
        amrSystem?, formNumber?, MeterMultipliers*, intervalLength?
        """);
  }

  @Test
  void programDateIdMappings_hasItsElementsInOrder() {
    assertOrder(
        "ProgramDateIdMappings",
        """
        extension*, batchItemInfo?, name?, programDateIdMapping?
        """);
  }

  @Test
  void statement_hasItsElementsInOrder() {
    assertOrder(
        "Statement",
        """
        extension*, batchItemInfo?, name?, issueDateTime?, statementRef*
        """);
  }

  @Test
  void timeConfiguration_hasItsElementsInOrder() {
    assertOrder(
        "TimeConfiguration",
        """
        extension*, batchItemInfo?, name?, dstEndRule, dstOffset, dstStartRule, tzOffset
        """);
  }

  @Test
  void requiredElements_areTheseAndNoMore() {
    List<String> required =
        NEWEST.globals("complexType").stream()
            .flatMap(
                type ->
                    NEWEST.elements(type).stream()
                        .filter(element -> element.endsWith(" 1..1"))
                        .map(element -> type + "/" + name(element)))
            .toList();

    assertThat(required)
        .containsExactlyInAnyOrder(
            "TimeConfiguration/dstEndRule",
            "TimeConfiguration/dstOffset",
            "TimeConfiguration/dstStartRule",
            "TimeConfiguration/tzOffset",
            "AccountNotification/methodKind",
            "AccountNotification/time",
            "AccountNotification/note",
            "AccountNotification/customerNotificationKind",
            "Priority/rank",
            "ProgramDateIdMapping/programDateType",
            "ProgramDateIdMapping/code",
            "ProgramDateIdMapping/name",
            "StatementRef/statementURL",
            "UsagePoints/UsagePoint");
  }

  @Test
  void usagePoints_repeatTheirSequence() {
    assertThat(NEWEST.modelOccurs("UsagePoints")).isEqualTo("0..*");
    assertThat(NEWEST.elements("UsagePoints")).containsExactly("ref UsagePoint 1..1");
  }

  @Test
  void types_areThoseOfTheStandard() {
    assertThat(NEWEST.elements("DateTimeInterval"))
        .containsExactly("duration : UInt32 0..1", "start : TimeType 0..1");
    assertThat(NEWEST.elements("Priority")).first().isEqualTo("rank : xs:integer 1..1");
    assertThat(NEWEST.elements("ProgramDate"))
        .containsExactly("programDate : TimeType 0..1", "programDateDescription : xs:string 0..1");
    assertThat(NEWEST.elements("StatementRef"))
        .containsExactly(
            "fileName : String512 0..1",
            "mediaType : MediaType 0..1",
            "statementURL : xs:anyURI 1..1");
    assertThat(NEWEST.elements("Customer"))
        .contains(
            "specialNeed : String256 0..1", "status : Status 0..1", "kind : CustomerKind 0..1");
    assertThat(NEWEST.elements("MeterMultiplier"))
        .containsExactly("kind : MeterMultiplierKind 0..1", "value : xs:float 0..1");
    assertThat(NEWEST.elements("Asset"))
        .contains("initialLossOfLife : PerCent 0..1", "purchasePrice : Int48 0..1");
    assertThat(NEWEST.elements("IdentifiedObject"))
        .containsExactly("batchItemInfo : BatchItemInfo 0..1", "name : name 0..1");
  }

  private static void assertOrder(String type, String expected) {
    List<String> order =
        NEWEST.wholeOrder(type).stream()
            .map(
                element ->
                    name(element)
                        + (element.endsWith("0..*") ? "*" : element.endsWith("0..1") ? "?" : ""))
            .toList();

    assertThat(order).containsExactly(expected.strip().split(",\\s+"));
  }

  private static String name(String element) {
    return element
        .substring(0, element.indexOf(" :") < 0 ? element.length() : element.indexOf(" :"))
        .replaceFirst("^ref (\\w+).*", "$1");
  }
}
