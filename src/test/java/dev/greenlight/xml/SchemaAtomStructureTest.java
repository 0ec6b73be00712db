package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The Atom schema is a repeated choice with the occurrences from before 2020. */
class SchemaAtomStructureTest {

  private final SchemaFiles atom = SchemaFiles.atom("4.0");

  @Test
  void globals_areFeedAndEntry() {
    assertThat(atom.globals("element")).containsExactly("feed", "entry");
    assertThat(atom.globals("complexType"))
        .containsExactlyInAnyOrder(
            "feedType",
            "entryType",
            "sourceType",
            "contentType",
            "linkType",
            "textType",
            "personType",
            "categoryType",
            "generatorType",
            "idType",
            "iconType",
            "logoType",
            "uriType",
            "dateTimeType");
    assertThat(atom.globals("simpleType")).containsExactly("emailType");
    assertThat(atom.globals("attributeGroup")).containsExactly("commonAttributes");
  }

  @Test
  void everyComplexType_takesTheCommonAttributes() {
    assertThat(atom.count("/xs:schema/xs:complexType//xs:attributeGroup")).isEqualTo(14);
  }

  @Test
  void wildcards_areStrict() {
    assertThat(atom.attributes("//xs:any | //xs:anyAttribute", "processContents")).isEmpty();
    assertThat(atom.attributes("//xs:any | //xs:anyAttribute", "namespace"))
        .hasSize(7)
        .containsOnly("##other", "http://www.w3.org/1999/xhtml");
  }

  @Test
  void feed_isAChoiceOfThreeOrMore() {
    assertThat(atom.modelOccurs("feedType")).isEqualTo("3..*");
    assertThat(atom.elements("feedType"))
        .containsExactlyInAnyOrder(
            "author : atom:personType 0..*",
            "category : atom:categoryType 0..*",
            "contributor : atom:personType 0..*",
            "generator : atom:generatorType 0..1",
            "icon : atom:iconType 0..1",
            "id : atom:idType 1..1",
            "link : atom:linkType 0..*",
            "logo : atom:logoType 0..1",
            "rights : atom:textType 0..1",
            "subtitle : atom:textType 0..1",
            "title : atom:textType 1..1",
            "updated : atom:dateTimeType 1..1",
            "entry : atom:entryType 0..*");
  }

  @Test
  void entry_isAChoiceOfOneOrMore() {
    assertThat(atom.modelOccurs("entryType")).isEqualTo("1..*");
    assertThat(atom.elements("entryType"))
        .containsExactlyInAnyOrder(
            "author : atom:personType 0..*",
            "category : atom:categoryType 0..*",
            "content : atom:contentType 0..1",
            "contributor : atom:personType 0..*",
            "id : atom:idType 1..1",
            "link : atom:linkType 0..*",
            "published : atom:dateTimeType 0..1",
            "rights : atom:textType 0..1",
            "source : atom:textType 0..1",
            "summary : atom:textType 0..1",
            "title : atom:textType 1..1",
            "updated : atom:dateTimeType 1..1");
  }

  @Test
  void link_requiresHrefAndRelAlone() {
    assertThat(atom.attributesOf("linkType"))
        .containsExactlyInAnyOrder(
            "href : xs:anyURI required",
            "rel : xs:string required",
            "type : xs:string",
            "hreflang : xs:NMTOKEN",
            "title : xs:string",
            "length : xs:positiveInteger");
    assertThat(atom.attributes("/xs:schema/xs:complexType[@mixed='true']", "name"))
        .containsExactlyInAnyOrder("contentType", "linkType", "textType");
  }

  @Test
  void email_hasItsPattern() {
    assertThat(atom.form("emailType")).isEqualTo("xs:normalizedString");
    assertThat(atom.facets("emailType")).containsExactly("pattern=\\w+@(\\w+\\.)+\\w+");
  }

  @Test
  void everyElement_isDescribed() {
    assertThat(SchemaFiles.atom("4.0").undescribed()).isEmpty();
  }
}
