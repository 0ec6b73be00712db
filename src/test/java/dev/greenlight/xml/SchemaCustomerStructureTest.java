package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Retail Customer schemas have the structure of the standard: names, types, bases, codes. */
class SchemaCustomerStructureTest {

  private static final SchemaFiles MIDDLE = SchemaFiles.customer("3.3");
  private static final SchemaFiles NEWEST = SchemaFiles.customer("4.0");

  @ParameterizedTest
  @CsvSource({"3.3, 3.3.20200130, 42, 41, 32", "4.0, 4.0.20231213, 44, 43, 33"})
  void everyVersion_declaresAsMuchAsTheStandard(
      String folder, String version, int elements, int complexTypes, int simpleTypes) {
    SchemaFiles schema = SchemaFiles.customer(folder);

    assertThat(schema.version()).isEqualTo(version);
    assertThat(schema.attributes("/xs:schema", "targetNamespace"))
        .containsExactly(Namespaces.CUSTOMER);
    assertThat(schema.globals("element")).hasSize(elements).doesNotHaveDuplicates();
    assertThat(schema.globals("complexType")).hasSize(complexTypes).doesNotHaveDuplicates();
    assertThat(schema.globals("simpleType")).hasSize(simpleTypes).doesNotHaveDuplicates();
  }

  @Test
  void version40_addsStatementAndNothingElse() {
    assertThat(added("element")).containsExactly("Statement", "StatementRef");
    assertThat(added("complexType")).containsExactly("Statement", "StatementRef");
    assertThat(added("simpleType")).containsExactly("MediaType");
    assertThat(MIDDLE.globals("complexType"))
        .allSatisfy(
            type -> {
              assertThat(NEWEST.wholeOrder(type)).isEqualTo(MIDDLE.wholeOrder(type));
              assertThat(NEWEST.base(type)).isEqualTo(MIDDLE.base(type));
            });
    assertThat(MIDDLE.globals("simpleType"))
        .allSatisfy(
            type -> {
              assertThat(NEWEST.codes(type)).isEqualTo(MIDDLE.codes(type));
              assertThat(NEWEST.form(type)).isEqualTo(MIDDLE.form(type));
              assertThat(NEWEST.facets(type)).isEqualTo(MIDDLE.facets(type));
            });
  }

  private static List<String> added(String kind) {
    List<String> added = new ArrayList<>(NEWEST.globals(kind));
    assertThat(added).containsAll(MIDDLE.globals(kind));
    added.removeAll(MIDDLE.globals(kind));
    return added;
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3", "4.0"})
  void globalElements_areNamedAfterTheirTypesButTwo(String version) {
    SchemaFiles schema = SchemaFiles.customer(version);
    List<String> names = schema.globals("element");
    List<String> types = schema.attributes("/xs:schema/xs:element", "type");

    assertThat(types).hasSameSizeAs(names);
    for (int i = 0; i < names.size(); i++) {
      switch (names.get(i)) {
        case "BatchList" -> assertThat(types.get(i)).isEqualTo("BatchListType");
        case "LocalTimeParameters" -> assertThat(types.get(i)).isEqualTo("TimeConfiguration");
        default -> assertThat(types.get(i)).isEqualTo(names.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3", "4.0"})
  void content_isMadeOfSequencesAlone(String version) {
    SchemaFiles schema = SchemaFiles.customer(version);

    assertThat(
            schema.count(
                "//xs:attribute | //xs:choice | //xs:all | //xs:group | //xs:any | //xs:key"))
        .isZero();
    assertThat(schema.count("//xs:sequence")).isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3", "4.0"})
  void everyTypeAndElement_isDocumented(String version) {
    SchemaFiles schema = SchemaFiles.customer(version);

    assertThat(
            schema.count(
                "/xs:schema/*[not(self::xs:element or self::xs:import)][not(.//xs:documentation)]"))
        .isZero();
    assertThat(schema.count("//xs:sequence/xs:element[not(.//xs:documentation)]")).isZero();
    assertThat(schema.count("//xs:sequence/xs:element")).isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.3", "4.0"})
  void onlyAtom_isImported(String version) {
    assertThat(SchemaFiles.customer(version).attributes("/xs:schema/xs:import", "schemaLocation"))
        .containsExactly("atom.xsd");
  }

  @ParameterizedTest
  @CsvSource({
    "IdentifiedObject, Object",
    "OrganisationRole, IdentifiedObject",
    "Customer, OrganisationRole",
    "ServiceSupplier, OrganisationRole",
    "Organisation, IdentifiedObject",
    "Document, IdentifiedObject",
    "CustomerAccount, Document",
    "Agreement, Document",
    "CustomerAgreement, Agreement",
    "Location, IdentifiedObject",
    "WorkLocation, Location",
    "ServiceLocation, WorkLocation",
    "Asset, IdentifiedObject",
    "AssetContainer, Asset",
    "EndDevice, AssetContainer",
    "Meter, EndDevice",
    "ProgramDateIdMappings, IdentifiedObject",
    "Statement, IdentifiedObject",
    "TimeConfiguration, IdentifiedObject",
    "StatementRef, Object",
    "StreetAddress, Object",
    "Status, Object",
    "UsagePoints, Object"
  })
  void type_derivesFrom(String type, String base) {
    assertThat(NEWEST.base(type)).containsExactly(base);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Object", "BatchListType", "DemandResponseProgram", "ProgramDate"})
  void type_standsAlone(String type) {
    assertThat(NEWEST.base(type)).isEmpty();
    assertThat(NEWEST.elements(type)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PricingStructure", "UsagePoint"})
  void type_isUriWithoutChildren(String type) {
    assertThat(NEWEST.textBase(type)).containsExactly("xs:anyURI");
    assertThat(NEWEST.elements(type)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CRUDOperation, union UInt16 + UInt16, 4",
    "Currency, union UInt16 + UInt16, 14",
    "CustomerKind, union xs:string + xs:string, 15",
    "EnrollmentStatus, union xs:string + xs:string, 3",
    "MediaType, union xs:string + xs:string, 15",
    "MeterMultiplierKind, union xs:string + xs:string, 6",
    "NotificationMethodKind, union xs:string + xs:string, 5",
    "ProgramDateKind, union String64 + String64, 4",
    "RevenueKind, union xs:string + xs:string, 7",
    "ServiceKind, xs:string, 11",
    "StatusCode, union UInt16 + UInt16, 14",
    "SupplierKind, union xs:string + xs:string, 6",
    "UnitMultiplierKind, union Int16 + Int16, 13",
    "UnitSymbolKind, union UInt16 + UInt16, 125",
    "name, String64, 0",
    "DstRuleType, HexBinary32, 0",
    "TimeType, xs:long, 0"
  })
  void simpleTypes_areBuiltAsInTheStandard(String type, String form, int codes) {
    assertThat(NEWEST.form(type)).isEqualTo(form);
    assertThat(NEWEST.codes(type)).hasSize(codes).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Currency", "StatusCode", "CRUDOperation", "UnitMultiplierKind", "UnitSymbolKind"})
  void codes_areThoseOfTheUsageSide(String type) {
    assertThat(NEWEST.codes(type)).isEqualTo(SchemaFiles.espi("4.0").codes(type));
  }

  @Test
  void facets_areThoseOfTheStandard() {
    assertThat(NEWEST.facets("PerCent"))
        .containsExactlyInAnyOrder("minInclusive=0", "maxInclusive=100");
    assertThat(NEWEST.facets("String256")).containsExactly("maxLength=256");
    assertThat(NEWEST.facets("Int48"))
        .containsExactlyInAnyOrder("maxInclusive=140737488355328", "minInclusive=-140737488355328");
    assertThat(NEWEST.facets("UInt48")).containsExactly("maxInclusive=281474976710655");
    assertThat(NEWEST.facets("UUIDType"))
        .containsExactly("pattern=[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}");
  }
}
