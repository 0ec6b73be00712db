package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.greenlight.model.EspiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostileDocumentTest {
  private static final long LENGTH = 32L * 1024 * 1024;

  private static final ElementListener DEAF =
      new ElementListener() {
        @Override
        public Keep opened(Element element) {
          return Keep.IN_PARENT;
        }

        @Override
        public void closed(Element element) {}
      };

  /** A beginning, and then the same thing again and again. */
  private static InputStream endless(String beginning, String again, long bytes) {
    byte[] head = beginning.getBytes(StandardCharsets.UTF_8);
    byte[] body = again.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        if (at >= bytes) {
          return -1;
        }
        int count = (int) Math.min(length, bytes - at);
        for (int i = 0; i < count; i++, at++) {
          buffer[offset + i] =
              at < head.length ? head[(int) at] : body[(int) ((at - head.length) % body.length)];
        }
        return count;
      }
    };
  }

  private static XmlPass.Outcome read(InputStream in) {
    SchemaCheck check = SchemaCheck.of(EspiVersion.V4_0);
    XmlPass pass = new XmlPass(ReaderLimits.DEFAULT, true, DEAF, List.of(check));
    return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> pass.read(in));
  }

  private static XmlPass.Outcome read(String text, Charset charset) {
    return read(new java.io.ByteArrayInputStream(text.getBytes(charset)));
  }

  private static void assertLimit(InputStream in) {
    XmlPass.Outcome outcome = read(in);

    assertThat(outcome.problem())
        .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.LIMIT));
    assertThat(outcome.bytes()).isEqualTo(LENGTH);
    assertThat(outcome.sha256()).hasSize(64);
  }

  @Test
  void nestingWithoutEnd_isALimit() {
    assertLimit(endless("<a>", "<a>", LENGTH));
  }

  /** A title may be as long as it likes: no fault of the document. */
  @Test
  void textWithoutEnd_isTooLarge() {
    assertThat(read(endless("<feed>", "text ", LENGTH)).problem())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.TOO_LARGE);
              assertThat(problem.message()).contains("this reader of Greenlight stops");
            });
  }

  @Test
  void attributeWithoutEnd_isALimit() {
    assertLimit(endless("<feed a='", "x", LENGTH));
  }

  @Test
  void nameWithoutEnd_isALimit() {
    assertLimit(endless("<feed", "x", LENGTH));
  }

  @Test
  void commentWithoutEnd_isALimit() {
    assertLimit(endless("<feed><!--", "x", LENGTH));
  }

  @Test
  void spaceBeforeTheDocumentWithoutEnd_isALimit() {
    assertLimit(endless("<?xml version='1.0'?>", " ", LENGTH));
  }

  @Test
  void attributesWithoutEnd_areALimit() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      attributes.append(" a").append(i).append("='1'");
    }
    assertThat(read("<feed" + attributes + "/>", StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.LIMIT));
  }

  @Test
  void longAttributesAtEveryDepth_areALimit() {
    String attribute = " a='" + "x".repeat(60_000) + "'";

    assertThat(read(("<a" + attribute + ">").repeat(80), StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.LIMIT));
  }

  @Test
  void longAttributesOneAfterTheOther_areNone() {
    String attribute = " a='" + "x".repeat(60_000) + "'";

    assertThat(
            read("<a>" + ("<b" + attribute + "/>").repeat(80) + "</a>", StandardCharsets.UTF_8)
                .problem())
        .isEmpty();
  }

  @Test
  void longName_isALimit() {
    assertThat(read("<a><" + "b".repeat(300) + "/></a>", StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.LIMIT));
  }

  @Test
  void longTextsHeldOfOneElement_areTooLarge() {
    String part = "<b>" + "x".repeat(1_000_000) + "</b>";

    assertThat(held("<a>" + part.repeat(70) + "</a>"))
        .hasValueSatisfying(
            problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.TOO_LARGE));
    assertThat(held("<a>" + ("<c>" + part + "</c>").repeat(70) + "</a>")).isEmpty();
  }

  /** What a listener that holds each b for as long as its parent lasts makes of a document. */
  private static Optional<XmlProblem> held(String document) {
    ElementListener holding =
        new ElementListener() {
          @Override
          public Keep opened(Element element) {
            return element.name().equals("b") ? Keep.ALONE : Keep.NOTHING;
          }

          @Override
          public void closed(Element element) {}
        };
    XmlPass pass = new XmlPass(ReaderLimits.DEFAULT, true, holding, List.of());
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            pass.read(
                    new java.io.ByteArrayInputStream(document.getBytes(StandardCharsets.US_ASCII)))
                .problem());
  }

  @Test
  void entities_areNeitherLoadedNorExpanded() {
    XmlPass.Outcome outcome =
        read(
            "<!DOCTYPE feed [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><feed>&x;</feed>",
            StandardCharsets.UTF_8);

    assertThat(outcome.problem())
        .hasValueSatisfying(
            problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.DOCTYPE));
    assertThat(outcome.root()).isEmpty();
  }

  @Test
  void utf16_isReadAsDeclared() {
    String text = "<?xml version='1.0' encoding='UTF-16'?><feed>é</feed>";

    assertThat(read(text, StandardCharsets.UTF_16).problem()).isEmpty();
  }

  @Test
  void byteOrderMark_isNoPartOfTheDocument() {
    assertThat(read("\uFEFF<?xml version='1.0'?><feed/>", StandardCharsets.UTF_8).problem())
        .isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8_areInAnotherEncoding() {
    assertThat(read("<feed>\u00E9t\u00E9</feed>", StandardCharsets.ISO_8859_1).problem())
        .hasValueSatisfying(
            problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.ENCODING));
  }

  @Test
  void latin1ThatIsDeclared_isRead() {
    String document = "<?xml version='1.0' encoding='ISO-8859-1'?><feed>\u00E9t\u00E9</feed>";

    assertThat(read(document, StandardCharsets.ISO_8859_1).problem()).isEmpty();
  }

  @Test
  void utf16ThatIsMarkedAndDeclared_isRead() {
    String document = "<?xml version='1.0' encoding='UTF-16'?><feed/>";

    assertThat(read(document, StandardCharsets.UTF_16).problem()).isEmpty();
  }

  @Test
  void utf16CalledUtf8_isInAnotherEncoding() {
    String document = "<?xml version='1.0' encoding='UTF-8'?><feed/>";

    assertThat(read(document, StandardCharsets.UTF_16).problem())
        .hasValueSatisfying(
            problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.ENCODING));
  }

  @Test
  void bytesThatAreNotUtf8_areToldWhereTheyStandHoweverFarThatIs() {
    String lines = "<a>12345</a>\n".repeat(20_000);

    assertThat(read("<feed>" + lines + " \u00E9</feed>", StandardCharsets.ISO_8859_1).problem())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.at().line()).isEqualTo(20_001);
              assertThat(problem.at().column()).isEqualTo(2);
            });
  }

  @Test
  void endInTheMiddle_isToldAsSuch() {
    assertThat(read("<feed>\n<a b='", StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(problem -> assertThat(problem.message()).startsWith("the end of the"));
  }

  @Test
  void unboundPrefix_isNotWellFormed() {
    assertThat(read("<feed>\n <espi:UsagePoint/></feed>", StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.NOT_WELL_FORMED);
              assertThat(problem.at().line()).isEqualTo(2);
            });
  }

  @Test
  void textAfterTheEnd_isNotWellFormed() {
    assertThat(read("<feed/>\\n", StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(
            problem -> assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.NOT_WELL_FORMED));
  }

  @Test
  void spaceBeforeTheDeclaration_isNoSecondDocument() {
    assertThat(read("\n  <?xml version='1.0'?><feed/>", StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.NOT_WELL_FORMED);
              assertThat(problem.message()).contains("before the XML declaration");
              assertThat(problem.at().line()).isEqualTo(2);
            });
  }

  @Test
  void secondDocumentWithoutDeclaration_isASecondDocument() {
    assertThat(read("<feed/>\n<feed/>", StandardCharsets.UTF_8).problem())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.kind()).isEqualTo(XmlProblem.Kind.SECOND_DOCUMENT);
              assertThat(problem.at().line()).isEqualTo(2);
            });
  }

  @Test
  void failingStream_isNoProblemOfTheDocument() throws IOException {
    InputStream failing = InputStream.nullInputStream();
    failing.close();
    XmlPass pass = new XmlPass(ReaderLimits.DEFAULT, true, DEAF, List.of());

    org.assertj.core.api.Assertions.assertThatIOException()
        .isThrownBy(() -> pass.read(failing))
        .withMessage("Stream closed");
  }
}
