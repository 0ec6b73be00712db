package dev.greenlight.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.model.EspiVersion;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

class EspiSchemasTest {

  private static final String SECRET = "the content of a local file";

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer trap;
  private String trapUri;

  @BeforeEach
  void openTrap() throws IOException {
    trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          byte[] body = "<!ELEMENT any ANY>".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    trap.start();
    trapUri = "http://127.0.0.1:" + trap.getAddress().getPort() + "/trap";
  }

  @AfterEach
  void closeTrap() {
    trap.stop(0);
  }

  @ParameterizedTest
  @EnumSource
  void minimalFeed_isValidInEveryVersion(EspiVersion version) {
    assertThat(SchemaErrors.in(SchemaFixtures.minimalFeed(), version)).isEmpty();
  }

  @Test
  void secondCall_givesTheSameSchema() {
    assertThat(EspiSchemas.of(EspiVersion.V3_3)).isSameAs(EspiSchemas.of(EspiVersion.V3_3));
    assertThat(EspiSchemas.of(EspiVersion.V4_1)).isSameAs(EspiSchemas.of(EspiVersion.V4_0));
    assertThat(EspiSchemas.of(EspiVersion.V4_0)).isNotSameAs(EspiSchemas.of(EspiVersion.V3_3));
  }

  @Test
  void oneSchema_servesManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      String good = SchemaFixtures.minimalFeed();
      String bad = SchemaFixtures.with(good, "<kind>0</kind>", "<kind>electricity</kind>");
      Callable<Boolean> task =
          () ->
              SchemaErrors.in(good, EspiVersion.V1_1).isEmpty()
                  && !SchemaErrors.in(bad, EspiVersion.V1_1).isEmpty();
      for (Future<Boolean> result :
          threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void trap_catchesAnOpenParser() throws Exception {
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(withDoctype("SYSTEM '" + trapUri + "'"))));

    assertThat(requests).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource
  void schemaLocation_isNotFollowed(EspiVersion version) {
    String hints =
        "<feed xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='"
            + "http://www.w3.org/2005/Atom %1$s http://naesb.org/espi %1$s http://example.com/x %1$s'"
            + " xsi:noNamespaceSchemaLocation='%1$s'";
    String feed =
        SchemaFixtures.with(SchemaFixtures.minimalFeed(), "<feed", hints.formatted(trapUri));

    assertThat(SchemaErrors.in(feed, version)).isEmpty();
    assertThat(requests).hasValue(0);
  }

  @Test
  void schemaLocationOfAnUnknownNamespace_isNotFollowed() {
    String foreign =
        "<x:thing xmlns:x='http://example.com/x' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
            + " xsi:schemaLocation='http://example.com/x "
            + trapUri
            + "'/>";

    assertThat(SchemaErrors.in(SchemaFixtures.entry(foreign), EspiVersion.V4_0))
        .singleElement()
        .asString()
        .contains("x:thing");
    assertThat(requests).hasValue(0);
  }

  @Test
  void schemaLocationSeenByAHandler_isNotFollowed() throws Exception {
    String feed =
        SchemaFixtures.with(
            SchemaFixtures.minimalFeed(),
            "<feed",
            "<feed xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='http://naesb.org/espi "
                + trapUri
                + "'");
    ValidatorHandler handler = EspiSchemas.of(EspiVersion.V4_0).newValidatorHandler();
    SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
    parsers.setNamespaceAware(true);
    XMLReader reader = parsers.newSAXParser().getXMLReader();
    reader.setContentHandler(handler);

    reader.parse(new InputSource(new StringReader(feed)));

    assertThat(requests).hasValue(0);
  }

  @Test
  void externalSubset_isRefusedWithoutAFetch() {
    assertThat(SchemaErrors.in(withDoctype("SYSTEM '" + trapUri + "'"), EspiVersion.V4_0))
        .singleElement()
        .asString()
        .startsWith("fatal: ");
    assertThat(requests).hasValue(0);
  }

  @Test
  void externalEntity_isRefusedWithoutAFetch() {
    String document = withDoctype("[<!ENTITY e SYSTEM '" + trapUri + "'>]");

    assertThat(SchemaErrors.in(document, EspiVersion.V4_0))
        .singleElement()
        .asString()
        .startsWith("fatal: ");
    assertThat(requests).hasValue(0);
  }

  @Test
  void localFileAsEntity_isRefusedWithoutARead(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("secret.txt"), SECRET);

    assertThat(
            SchemaErrors.in(
                withDoctype("[<!ENTITY e SYSTEM '" + file.toUri() + "'>]"), EspiVersion.V4_0))
        .singleElement()
        .asString()
        .startsWith("fatal: ")
        .doesNotContain(SECRET);
  }

  @Test
  void importOfAForeignFile_isRefused() {
    SchemaFolder folder = new SchemaFolder("4.0");

    assertThat(folder.resolveResource("", "", null, "atom.xsd", null).getByteStream()).isNotNull();
    assertThatThrownBy(() -> folder.resolveResource("", "", null, trapUri, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(trapUri);
    assertThatThrownBy(() -> folder.resolveResource("", "", null, "../3.3/atom.xsd", null))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void missingFolder_isNamed() {
    SchemaFolder folder = new SchemaFolder("0.9");

    assertThatThrownBy(() -> folder.open("espi.xsd"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/xsd/0.9/espi.xsd");
  }

  @Test
  void schema_knowsFeedsAndBareDocuments() {
    Schema schema = EspiSchemas.of(EspiVersion.V4_0);

    assertThat(schema).isNotNull();
    assertThat(
            SchemaErrors.in(
                SchemaFixtures.espi("BatchList", "<resources>https://dc.example.com/1</resources>"),
                EspiVersion.V4_0))
        .isEmpty();
    assertThat(SchemaErrors.in("<BatchList/>", EspiVersion.V4_0)).hasSize(1);
  }

  private static String withDoctype(String definition) {
    String use = definition.contains("<!ENTITY") ? "&e;" : "";
    return "<!DOCTYPE BatchList "
        + definition
        + ">"
        + SchemaFixtures.espi("BatchList", "<resources>" + use + "</resources>");
  }
}
