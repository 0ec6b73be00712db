package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements stand in the order, and with the types and occurrences, of the standard. */
class SchemaElementOrderTest {

  private static final SchemaFiles OLD = SchemaFiles.espi("1.1");
  private static final SchemaFiles NEWEST = SchemaFiles.espi("4.0");

  @Test
  void untypedElements_carryNoType() {
    assertThat(NEWEST.elements("RationalNumber"))
        .containsExactly("numerator : xs:integer 0..1", "denominator : - 0..1");
    assertThat(NEWEST.elements("Object")).containsExactly("extension : xs:anyType 0..*");
  }

  @Test
  void programIdMappings_repeatTheirSequence() {
    assertThat(NEWEST.modelOccurs("ProgramIdMappings")).isEqualTo("1..*");
    assertThat(NEWEST.elements("ProgramIdMappings")).containsExactly("programIdMapping : - 1..1");
    assertThat(NEWEST.elementsInside("ProgramIdMappings", "programIdMapping"))
        .containsExactly(
            "tOUorCPPorConsumptionTier : tOUorCPPorConsumptionTier 1..1",
            "code : - 1..1",
            "name : - 1..1",
            "note : - 0..1");
  }

  @Test
  void usagePoint_hasItsElementsInOrder() {
    assertThat(OLD.elements("UsagePoint"))
        .containsExactly(
            "roleFlags : HexBinary16 0..1",
            "ServiceCategory : ServiceCategory 0..1",
            "status : UInt8 0..1",
            "ServiceDeliveryPoint : ServiceDeliveryPoint 0..1");
    assertThat(names(NEWEST.elements("UsagePoint")))
        .containsExactly(
            "roleFlags",
            "ServiceCategory",
            "status",
            "serviceDeliveryPoint",
            "amiBillingReady",
            "checkBilling",
            "connectionState",
            "estimatedLoad",
            "grounded",
            "isSdp",
            "isVirtual",
            "minimalUsageExpected",
            "nominalServiceVoltage",
            "outageRegion",
            "phaseCode",
            "ratedCurrent",
            "ratedPower",
            "readCycle",
            "readRoute",
            "serviceDeliveryRemark",
            "servicePriority",
            "pnodeRefs",
            "aggregateNodeRefs");
  }

  @Test
  void readingTypeAndReading_haveTheirElementsInOrder() {
    assertThat(names(NEWEST.elements("ReadingType")))
        .containsExactly(
            "accumulationBehaviour",
            "commodity",
            "consumptionTier",
            "currency",
            "dataQualifier",
            "defaultQuality",
            "flowDirection",
            "intervalLength",
            "kind",
            "phase",
            "powerOfTenMultiplier",
            "timeAttribute",
            "tou",
            "uom",
            "cpp",
            "interharmonic",
            "measuringPeriod",
            "argument");
    assertThat(OLD.elements("ReadingType")).isEqualTo(NEWEST.elements("ReadingType"));
    assertThat(NEWEST.elements("IntervalReading"))
        .containsExactly(
            "cost : Int48 0..1",
            "ReadingQuality : ReadingQuality 0..*",
            "timePeriod : DateTimeInterval 0..1",
            "value : Int48 0..1",
            "consumptionTier : Int16 0..1",
            "tou : Int16 0..1",
            "cpp : Int16 0..1");
    assertThat(NEWEST.elements("DateTimeInterval"))
        .containsExactly("duration : UInt32 1..1", "start : TimeType 1..1");
  }

  @Test
  void lineItem_differsIn11() {
    assertThat(OLD.elements("LineItem"))
        .containsExactly(
            "amount : Int48 1..1",
            "rounding : Int48 0..1",
            "dateTime : TimeType 1..1",
            "note : String256 1..1",
            "measurement : SummaryMeasurement 0..1");
    assertThat(NEWEST.elements("LineItem"))
        .containsExactly(
            "amount : Int48 0..1",
            "rounding : Int48 0..1",
            "dateTime : TimeType 0..1",
            "note : String256 1..1",
            "measurement : SummaryMeasurement 0..1",
            "itemKind : ItemKind 1..1",
            "unitCost : Int48 0..1",
            "itemPeriod : DateTimeInterval 0..1");
  }

  @Test
  void summaries_endAsTheStandardSays() {
    assertThat(names(OLD.elements("UsageSummary"))).endsWith("statusTimeStamp", "commodity");
    assertThat(names(NEWEST.elements("UsageSummary")))
        .startsWith(names(OLD.elements("UsageSummary")).toArray(String[]::new))
        .endsWith(
            "commodity", "tariffProfile", "readCycle", "tariffRiderRefs", "billingChargeSource");
    assertThat(NEWEST.elements("ElectricPowerUsageSummary"))
        .isEqualTo(NEWEST.elements("UsageSummary").subList(0, 20));
  }

  @Test
  void applicationInformation_differsIn11AtFourElements() {
    List<String> in11 = OLD.elements("ApplicationInformation");
    List<String> in40 = NEWEST.elements("ApplicationInformation");

    assertThat(names(in11)).isEqualTo(names(in40));
    assertThat(in11)
        .filteredOn(element -> !in40.contains(element))
        .containsExactly(
            "thirdPartyScopeSelectionScreenURI : xs:anyURI 1..1",
            "redirect_uri : xs:anyURI 1..1",
            "registration_client_uri : xs:anyURI 1..1",
            "dataCustodianScopeSelectionScreenURI : - 1..1");
    assertThat(in40)
        .filteredOn(element -> !in11.contains(element))
        .containsExactly(
            "thirdPartyScopeSelectionScreenURI : xs:anyURI 0..1",
            "redirect_uri : xs:anyURI 1..*",
            "registration_client_uri : - 1..1",
            "dataCustodianScopeSelectionScreenURI : - 0..1");
    assertThat(in40).contains("grant_types : GrantType 2..*", "scope : String256 1..*");
  }

  @Test
  void authorization_gainedTheCustomerUriAfter11() {
    assertThat(NEWEST.elements("Authorization"))
        .startsWith(OLD.elements("Authorization").toArray(String[]::new))
        .endsWith("customerResourceURI : xs:anyURI 0..1");
  }

  private static List<String> names(List<String> elements) {
    return elements.stream().map(element -> element.substring(0, element.indexOf(" :"))).toList();
  }
}
