package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the validator says, in words for people who never saw a schema. */
class SchemaMessagesTest {

  @Test
  void unknownElement_isNamedWithoutItsPrefix() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.c: The matching wildcard is strict, but no declaration can be"
                    + " found for element 'ns0:ProgramIdMappings'."))
        .isEqualTo("<ProgramIdMappings> is no element of Atom or this version of ESPI");
  }

  @Test
  void dateWhereSecondsAreDue_isToldWithTheNumber() {
    assertThat(
            SchemaMessages.folded(
                "cvc-datatype-valid.1.2.1: '2026-02-28T05:00:00Z' is not a valid value for"
                    + " 'integer'.",
                "cvc-type.3.1.3: The value '2026-02-28T05:00:00Z' of element 'start' is not"
                    + " valid."))
        .isEqualTo(
            "'2026-02-28T05:00:00Z' in <start> is not a whole number; times are written in seconds"
                + " since 1970 in UTC (2026-02-28T05:00:00Z becomes 1772254800)");
  }

  @Test
  void elementOutOfOrder_isToldWithWhatMayFollow() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.a: Invalid content was found starting with element"
                    + " '{\"http://naesb.org/espi\":uom}'. One of '{\"http://naesb.org/espi\":cpp,"
                    + " \"http://naesb.org/espi\":argument}' is expected."))
        .isEqualTo(
            "<uom> is not allowed here; in the order of the schema only cpp, argument may follow");
  }

  @Test
  void elementWithoutItsPrefix_isToldWithItsNamespace() {
    String wanted = " One of '{\"http://naesb.org/espi\":IntervalReading}' is expected.";

    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.a: Invalid content was found starting with element"
                    + " '{\"http://www.w3.org/2005/Atom\":IntervalReading}'."
                    + wanted))
        .isEqualTo(
            "<IntervalReading> is in the namespace http://www.w3.org/2005/Atom here; the schema"
                + " wants one of http://naesb.org/espi, whose prefix is missing");
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.a: Invalid content was found starting with element"
                    + " 'IntervalReading'."
                    + wanted))
        .startsWith("<IntervalReading> is in no namespace here");
  }

  @Test
  void wrongCapitals_areToldHowTheSchemaSpellsThem() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.a: Invalid content was found starting with element"
                    + " '{\"http://naesb.org/espi\":readingQuality}'. One of"
                    + " '{\"http://naesb.org/espi\":value}' is expected."))
        .isEqualTo("<readingQuality> is not allowed here; the schema spells it ReadingQuality");
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.c: The matching wildcard is strict, but no declaration can be"
                    + " found for element 'IntervalBLock'."))
        .isEqualTo(
            "<IntervalBLock> is no element of Atom or this version of ESPI; the schema spells it"
                + " IntervalBlock");
  }

  @Test
  void startBeforeItsDuration_isToldWhatStandsBeforeIt() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.a: Invalid content was found starting with element"
                    + " '{\"http://naesb.org/espi\":start}'. One of"
                    + " '{\"http://naesb.org/espi\":extension, \"http://naesb.org/espi\":duration}'"
                    + " is expected."))
        .isEqualTo("<start> is not allowed here; the schema has <duration> before it");
  }

  @Test
  void elementOfThirdParty_keepsItsPrefix() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.c: The matching wildcard is strict, but no declaration can be"
                    + " found for element 'dc:date'."))
        .isEqualTo(
            "<dc:date> is no element of Atom or this version of ESPI, but of another namespace");
  }

  @Test
  void capitalServiceDeliveryPoint_isToldHowItIsSpelt() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.a: Invalid content was found starting with element"
                    + " '{\"http://naesb.org/espi\":ServiceDeliveryPoint}'. One of"
                    + " '{\"http://naesb.org/espi\":status}' is expected."))
        .isEqualTo(
            "<ServiceDeliveryPoint> is not allowed here; the schema spells it"
                + " serviceDeliveryPoint, with a small s");
  }

  @Test
  void elementThatIsCutShort_isToldWhatItLacks() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.b: The content of element 'espi:UsageSummary' is not"
                    + " complete. One of '{\"http://naesb.org/espi\":currency,"
                    + " \"http://naesb.org/espi\":statusTimeStamp}' is expected."))
        .isEqualTo("<UsageSummary> ends too early; the schema wants <statusTimeStamp> in it");
  }

  @Test
  void textBetweenElements_isToldWhereItStands() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.3: Element 'espi:timePeriod' cannot have character [children],"
                    + " because the type's content type is element-only."))
        .isEqualTo("text stands in <timePeriod>, where nothing but elements may stand");
  }

  @Test
  void elementBehindTheLast_isNamedWithoutItsPrefix() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.d: Invalid content was found starting with element"
                    + " 'espi:kind'. No child element is expected at this point."))
        .isEqualTo(
            "<kind> is not allowed here; nothing may follow here: the schema does not know it, it"
                + " stands there already, or it belongs further up");
  }

  @Test
  void tooFewOfOneName_areToldWithHowManyAreWanted() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.2.4.g: Invalid content was found starting with element"
                    + " 'response_types'. '\"http://naesb.org/espi\":grant_types' is expected to"
                    + " occur a minimum of '2' times in the current sequence. One more instance is"
                    + " required to satisfy this constraint."))
        .isEqualTo("<grant_types> stands here too seldom; the schema wants it 2 times or more");
  }

  @Test
  void attributes_areToldWithTheirElement() {
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.4: Attribute 'href' must appear on element 'atom:link'."))
        .isEqualTo("<link> has no attribute href, which the schema wants there");
    assertThat(
            SchemaMessages.plain(
                "cvc-complex-type.3.2.2: Attribute 'id' is not allowed to appear in element"
                    + " 'espi:ReadingType'."))
        .isEqualTo("<ReadingType> has an attribute id, which the schema does not know there");
    assertThat(
            SchemaMessages.plain(
                "cvc-elt.3.1: Attribute 'http://www.w3.org/2001/XMLSchema-instance,nil' must not"
                    + " appear on element 'espi:value', because the nillable property of"
                    + " 'espi:value' is false."))
        .startsWith("<value> has an attribute xsi:nil");
  }

  @Test
  void elementsInAValue_areToldWhereTheyStand() {
    assertThat(
            SchemaMessages.plain(
                "cvc-type.3.1.2: Element 'ns0:duration' is a simple type, so it must have no"
                    + " element information item [children]."))
        .isEqualTo("elements stand in <duration>, which holds a value");
  }

  @Test
  void wordForACode_isToldThatCodesAreNumbers() {
    assertThat(
            SchemaMessages.folded(
                "cvc-datatype-valid.1.2.3: 'USD' is not a valid value of union type 'Currency'.",
                "cvc-type.3.1.3: The value 'USD' of element 'currency' is not valid."))
        .isEqualTo("'USD' in <currency> is no code of Currency; codes are numbers");
  }

  @Test
  void whyAndWhere_becomeOneMessage() {
    String why = "cvc-datatype-valid.1.2.1: 'x' is not a valid value for 'integer'.";
    String where = "cvc-type.3.1.3: The value 'x' of element 'espi:duration' is not valid.";

    assertThat(SchemaMessages.givesReason(why)).isTrue();
    assertThat(SchemaMessages.namesPlace(where)).isTrue();
    assertThat(SchemaMessages.folded(why, where))
        .isEqualTo("'x' in <duration> is not a whole number");
  }

  @Test
  void message_isNoBook() {
    assertThat(SchemaMessages.bounded("x".repeat(100_000))).hasSizeLessThan(1000);
    assertThat(SchemaMessages.bounded("short")).isEqualTo("short");
  }
}
