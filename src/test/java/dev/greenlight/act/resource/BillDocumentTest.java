package dev.greenlight.act.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where Statements say that their documents are. */
final class BillDocumentTest {
  private static List<BillDocument> in(String references) {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:c='http://naesb.org/espi/customer'><entry>"
            + "<content><c:Statement>"
            + references
            + "</c:Statement></content></entry></feed>";
    return BillDocument.namedIn(
        "https://dc.example/Batch/RetailCustomer/1", feed.getBytes(StandardCharsets.UTF_8));
  }

  private static String reference(String address) {
    return "<c:statementRef><c:mediaType> Application/PDF; version=1.7 </c:mediaType><c:statementURL>"
        + address
        + "</c:statementURL></c:statementRef>";
  }

  @Test
  void eachAddress_isNamedOnce() {
    assertThat(
            in(
                reference("https://dc.example/a?b=1&amp;c=2")
                    + reference("https://dc.example/a?b=1&amp;c=2")
                    + reference("/other.pdf")))
        .containsExactly(
            new BillDocument("https://dc.example/a?b=1&c=2", "application/pdf"),
            new BillDocument("https://dc.example/other.pdf", "application/pdf"));
  }

  @Test
  void whatLeadsNowhere_isLeftOut() {
    assertThat(in(reference("") + reference("not an address") + reference("urn:bill:1"))).isEmpty();
    assertThat(in("<c:statementRef><c:fileName>a.pdf</c:fileName></c:statementRef>")).isEmpty();
    assertThat(in("")).isEmpty();
  }

  @Test
  void brokenFeed_isSaidToBeUnreadable() {
    assertThatThrownBy(() -> in("<c:statementRef>"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("is not readable");
  }
}
