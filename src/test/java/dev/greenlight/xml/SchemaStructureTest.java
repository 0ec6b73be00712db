package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The usage schemas have the structure of the standard: names, order, occurrence, codes. */
class SchemaStructureTest {

  private final SchemaFiles old = SchemaFiles.espi("1.1");
  private final SchemaFiles newest = SchemaFiles.espi("4.0");

  @ParameterizedTest
  @CsvSource({
    "1.1, 0.7.20150225, 19, 24, 43",
    "3.3, 3.3.20200320, 20, 32, 54",
    "4.0, 4.0.20231213, 20, 32, 54"
  })
  void everyVersion_declaresAsMuchAsTheStandard(
      String folder, String version, int elements, int complexTypes, int simpleTypes) {
    SchemaFiles schema = SchemaFiles.espi(folder);

    assertThat(schema.version()).isEqualTo(version);
    assertThat(schema.globals("element")).hasSize(elements).doesNotHaveDuplicates();
    assertThat(schema.globals("complexType")).hasSize(complexTypes).doesNotHaveDuplicates();
    assertThat(schema.globals("simpleType")).hasSize(simpleTypes).doesNotHaveDuplicates();
  }

  @Test
  void version33And40_haveTheSameStructure() {
    SchemaFiles middle = SchemaFiles.espi("3.3");
    assertThat(newest.globals("element")).isEqualTo(middle.globals("element"));
    assertThat(newest.globals("complexType"))
        .isEqualTo(middle.globals("complexType"))
        .allSatisfy(
            type -> {
              assertThat(newest.elements(type)).isEqualTo(middle.elements(type));
              assertThat(newest.base(type)).isEqualTo(middle.base(type));
            });
    assertThat(newest.globals("simpleType"))
        .isEqualTo(middle.globals("simpleType"))
        .allSatisfy(
            type -> {
              assertThat(newest.codes(type)).isEqualTo(middle.codes(type));
              assertThat(newest.form(type)).isEqualTo(middle.form(type));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "3.3", "4.0"})
  void globalElements_areNamedAfterTheirTypesButTwo(String version) {
    SchemaFiles schema = SchemaFiles.espi(version);
    List<String> types = schema.attributes("/xs:schema/xs:element", "type");

    assertThat(schema.globals("element"))
        .filteredOn(name -> !types.contains(name))
        .containsExactly("LocalTimeParameters", "BatchList");
    assertThat(types).contains("TimeConfiguration", "BatchListType");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "3.3", "4.0"})
  void content_isMadeOfSequencesAlone(String version) {
    SchemaFiles schema = SchemaFiles.espi(version);

    assertThat(
            schema.count(
                "//xs:attribute | //xs:choice | //xs:all | //xs:group | //xs:any | //xs:key"))
        .isZero();
    assertThat(schema.count("//xs:sequence")).isGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({
    "UsagePoint, 4, 23",
    "MeterReading, 0, 0",
    "ReadingType, 18, 18",
    "IntervalBlock, 2, 2",
    "UsageSummary, 20, 24",
    "ElectricPowerUsageSummary, 20, 20",
    "ElectricPowerQualitySummary, 14, 14",
    "TimeConfiguration, 4, 4",
    "ApplicationInformation, 36, 36",
    "Authorization, 12, 13",
    "ServiceStatus, 1, 1",
    "BatchListType, 1, 1",
    "IdentifiedObject, 1, 1",
    "ServiceDeliveryPoint, 3, 4",
    "IntervalReading, 7, 7",
    "SummaryMeasurement, 5, 5",
    "LineItem, 5, 8",
    "BatchItemInfo, 4, 4"
  })
  void complexTypes_haveAsManyElementsAsTheStandard(String type, int in11, int in40) {
    assertThat(old.elements(type)).hasSize(in11);
    assertThat(newest.elements(type)).hasSize(in40);
  }

  @ParameterizedTest
  @CsvSource({
    "ItemKind, 0, 10",
    "AccumulationKind, 11, 11",
    "CommodityKind, 26, 27",
    "Currency, 14, 14",
    "DataQualifierKind, 15, 15",
    "FlowDirectionKind, 21, 21",
    "MeasurementKind, 125, 125",
    "PhaseCodeKind, 28, 27",
    "UnitMultiplierKind, 13, 13",
    "QualityOfReading, 14, 14",
    "ServiceKind, 10, 10",
    "TimeAttributeKind, 41, 41",
    "TimePeriodOfInterest, 7, 7",
    "UnitSymbolKind, 125, 125",
    "StatusCode, 13, 14",
    "OAuthError, 13, 13",
    "GrantType, 3, 3",
    "ResponseType, 2, 1",
    "AmiBillingReadyKind, 0, 7",
    "ApnodeType, 0, 14",
    "AnodeType, 0, 11"
  })
  void enumerations_haveAsManyCodesAsTheStandard(String type, int in11, int in40) {
    assertThat(old.codes(type)).hasSize(in11);
    assertThat(newest.codes(type)).hasSize(in40);
  }

  @Test
  void codes_areListedOnceExceptPhase97In11() {
    assertThat(newest.globals("simpleType"))
        .allSatisfy(type -> assertThat(newest.codes(type)).doesNotHaveDuplicates());
    assertThat(old.codes("PhaseCodeKind")).filteredOn("97"::equals).hasSize(2);
    assertThat(new LinkedHashSet<>(old.codes("PhaseCodeKind")))
        .containsExactlyElementsOf(newest.codes("PhaseCodeKind"));
  }

  @Test
  void codeDifferencesOf11_areThoseOfTheStandard() {
    assertThat(newest.codes("CommodityKind")).contains("26");
    assertThat(old.codes("CommodityKind")).doesNotContain("26");
    assertThat(newest.codes("StatusCode")).contains("202");
    assertThat(old.codes("StatusCode")).doesNotContain("202");
    assertThat(newest.codes("ResponseType")).containsExactly("code");
    assertThat(old.codes("ResponseType")).containsExactly("code", "token");
  }

  @ParameterizedTest
  @CsvSource({
    "TokenEndPointMethod, String64, String32",
    "GrantType, xs:string, String32",
    "ResponseType, xs:string, String32",
    "TokenType, xs:string, String32",
    "OAuthError, xs:string, String32",
    "UnitMultiplierKind, union Int16 + Int16, union Int16 + Int16",
    "UnitSymbolKind, union UInt16 + UInt16, union UInt16 + UInt16",
    "AuthorizationStatus, union UInt16 + UInt16, union UInt16 + UInt16",
    "DstRuleType, HexBinary32, HexBinary32",
    "TimeType, xs:long, xs:long"
  })
  void simpleTypes_areBuiltAsInTheStandard(String type, String in11, String in40) {
    assertThat(old.form(type)).isEqualTo(in11);
    assertThat(newest.form(type)).isEqualTo(in40);
  }

  @ParameterizedTest
  @CsvSource({
    "HexBinary128, maxLength=16",
    "HexBinary16, maxLength=2",
    "String512, maxLength=512",
    "String32, maxLength=32",
    "UInt48, maxInclusive=281474976710655",
    "UUIDType, pattern=[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"
  })
  void facets_areThoseOfTheStandard(String type, String facet) {
    assertThat(old.facets(type)).containsExactly(facet);
    assertThat(newest.facets(type)).containsExactly(facet);
  }

  @Test
  void signed48Bit_hasBothBounds() {
    assertThat(newest.facets("Int48"))
        .containsExactlyInAnyOrder("maxInclusive=140737488355328", "minInclusive=-140737488355328");
    assertThat(old.facets("Int48")).isEqualTo(newest.facets("Int48"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LineItem", "RationalNumber", "ReadingInterharmonic"})
  void types_gainedTheirBaseAfter11(String type) {
    assertThat(old.base(type)).isEmpty();
    assertThat(newest.base(type)).containsExactly("Object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "3.3", "4.0"})
  void bases_areObjectOrIdentifiedObject(String version) {
    SchemaFiles schema = SchemaFiles.espi(version);

    assertThat(schema.base("Object")).isEmpty();
    assertThat(schema.base("BatchListType")).isEmpty();
    assertThat(schema.base("IdentifiedObject")).containsExactly("Object");
    assertThat(
            List.of("UsagePoint", "MeterReading", "ReadingType", "IntervalBlock", "UsageSummary"))
        .allSatisfy(
            resource -> assertThat(schema.base(resource)).containsExactly("IdentifiedObject"));
    assertThat(List.of("ServiceStatus", "DateTimeInterval", "IntervalReading", "BatchItemInfo"))
        .allSatisfy(part -> assertThat(schema.base(part)).containsExactly("Object"));
  }

  @Test
  void untypedElements_carryNoType() {
    assertThat(newest.elements("RationalNumber"))
        .containsExactly("numerator : xs:integer 0..1", "denominator : - 0..1");
    assertThat(newest.elements("Object")).containsExactly("extension : xs:anyType 0..*");
  }

  @Test
  void programIdMappings_repeatTheirSequence() {
    assertThat(newest.modelOccurs("ProgramIdMappings")).isEqualTo("1..*");
    assertThat(newest.elements("ProgramIdMappings")).containsExactly("programIdMapping : - 1..1");
    assertThat(newest.elementsInside("ProgramIdMappings", "programIdMapping"))
        .containsExactly(
            "tOUorCPPorConsumptionTier : tOUorCPPorConsumptionTier 1..1",
            "code : - 1..1",
            "name : - 1..1",
            "note : - 0..1");
  }

  @Test
  void usagePoint_hasItsElementsInOrder() {
    assertThat(old.elements("UsagePoint"))
        .containsExactly(
            "roleFlags : HexBinary16 0..1",
            "ServiceCategory : ServiceCategory 0..1",
            "status : UInt8 0..1",
            "ServiceDeliveryPoint : ServiceDeliveryPoint 0..1");
    assertThat(names(newest.elements("UsagePoint")))
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
    assertThat(names(newest.elements("ReadingType")))
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
    assertThat(old.elements("ReadingType")).isEqualTo(newest.elements("ReadingType"));
    assertThat(newest.elements("IntervalReading"))
        .containsExactly(
            "cost : Int48 0..1",
            "ReadingQuality : ReadingQuality 0..*",
            "timePeriod : DateTimeInterval 0..1",
            "value : Int48 0..1",
            "consumptionTier : Int16 0..1",
            "tou : Int16 0..1",
            "cpp : Int16 0..1");
    assertThat(newest.elements("DateTimeInterval"))
        .containsExactly("duration : UInt32 1..1", "start : TimeType 1..1");
  }

  @Test
  void lineItem_differsIn11() {
    assertThat(old.elements("LineItem"))
        .containsExactly(
            "amount : Int48 1..1",
            "rounding : Int48 0..1",
            "dateTime : TimeType 1..1",
            "note : String256 1..1",
            "measurement : SummaryMeasurement 0..1");
    assertThat(newest.elements("LineItem"))
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
    assertThat(names(old.elements("UsageSummary"))).endsWith("statusTimeStamp", "commodity");
    assertThat(names(newest.elements("UsageSummary")))
        .startsWith(names(old.elements("UsageSummary")).toArray(String[]::new))
        .endsWith(
            "commodity", "tariffProfile", "readCycle", "tariffRiderRefs", "billingChargeSource");
    assertThat(newest.elements("ElectricPowerUsageSummary"))
        .isEqualTo(newest.elements("UsageSummary").subList(0, 20));
  }

  @Test
  void applicationInformation_differsIn11AtFourElements() {
    List<String> in11 = old.elements("ApplicationInformation");
    List<String> in40 = newest.elements("ApplicationInformation");

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
    assertThat(newest.elements("Authorization"))
        .startsWith(old.elements("Authorization").toArray(String[]::new))
        .endsWith("customerResourceURI : xs:anyURI 0..1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom.xsd", "xml.xsd"})
  void surroundings_areTheSameFileInEveryFolder(String file) throws IOException {
    Path reference = Path.of("xsd/1.1", file);

    assertThat(Path.of("xsd/3.3", file)).hasSameTextualContentAs(reference);
    assertThat(Path.of("xsd/4.0", file)).hasSameTextualContentAs(reference);
  }

  private static List<String> names(List<String> elements) {
    return elements.stream().map(element -> element.substring(0, element.indexOf(" :"))).toList();
  }
}
