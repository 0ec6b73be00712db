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

  private static final SchemaFiles OLD = SchemaFiles.espi("1.1");
  private static final SchemaFiles NEWEST = SchemaFiles.espi("4.0");

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
    assertThat(NEWEST.globals("element")).isEqualTo(middle.globals("element"));
    assertThat(NEWEST.globals("complexType"))
        .isEqualTo(middle.globals("complexType"))
        .allSatisfy(
            type -> {
              assertThat(NEWEST.elements(type)).isEqualTo(middle.elements(type));
              assertThat(NEWEST.base(type)).isEqualTo(middle.base(type));
            });
    assertThat(NEWEST.globals("simpleType"))
        .isEqualTo(middle.globals("simpleType"))
        .allSatisfy(
            type -> {
              assertThat(NEWEST.codes(type)).isEqualTo(middle.codes(type));
              assertThat(NEWEST.form(type)).isEqualTo(middle.form(type));
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
    assertThat(OLD.elements(type)).hasSize(in11);
    assertThat(NEWEST.elements(type)).hasSize(in40);
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
    assertThat(OLD.codes(type)).hasSize(in11);
    assertThat(NEWEST.codes(type)).hasSize(in40);
  }

  @Test
  void codes_areListedOnceExceptPhase97In11() {
    assertThat(NEWEST.globals("simpleType"))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(NEWEST.codes(type)).doesNotHaveDuplicates());
    assertThat(OLD.codes("PhaseCodeKind")).filteredOn("97"::equals).hasSize(2);
    assertThat(new LinkedHashSet<>(OLD.codes("PhaseCodeKind")))
        .containsExactlyElementsOf(NEWEST.codes("PhaseCodeKind"));
  }

  @Test
  void codeDifferencesOf11_areThoseOfTheStandard() {
    assertThat(NEWEST.codes("CommodityKind")).contains("26");
    assertThat(OLD.codes("CommodityKind")).doesNotContain("26");
    assertThat(NEWEST.codes("StatusCode")).contains("202");
    assertThat(OLD.codes("StatusCode")).doesNotContain("202");
    assertThat(NEWEST.codes("ResponseType")).containsExactly("code");
    assertThat(OLD.codes("ResponseType")).containsExactly("code", "token");
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
    assertThat(OLD.form(type)).isEqualTo(in11);
    assertThat(NEWEST.form(type)).isEqualTo(in40);
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
    assertThat(OLD.facets(type)).containsExactly(facet);
    assertThat(NEWEST.facets(type)).containsExactly(facet);
  }

  @Test
  void signed48Bit_hasBothBounds() {
    assertThat(NEWEST.facets("Int48"))
        .containsExactlyInAnyOrder("maxInclusive=140737488355328", "minInclusive=-140737488355328");
    assertThat(OLD.facets("Int48")).isEqualTo(NEWEST.facets("Int48"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LineItem", "RationalNumber", "ReadingInterharmonic"})
  void types_gainedTheirBaseAfter11(String type) {
    assertThat(OLD.base(type)).isEmpty();
    assertThat(NEWEST.base(type)).containsExactly("Object");
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

  @ParameterizedTest
  @ValueSource(strings = {"atom.xsd", "xml.xsd"})
  void surroundings_areTheSameFileInEveryFolder(String file) throws IOException {
    Path reference = Path.of("xsd/1.1", file);

    assertThat(Path.of("xsd/3.3", file)).hasSameTextualContentAs(reference);
    assertThat(Path.of("xsd/4.0", file)).hasSameTextualContentAs(reference);
  }
}
