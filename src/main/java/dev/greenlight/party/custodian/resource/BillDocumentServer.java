package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Serves the documents that Statements name (FB_71), each to the token of the Retail Customer whose
 * bill it is, where its scope names that block.
 */
public final class BillDocumentServer extends AlterableEndpoint {
  private static final String BLOCK = "71";

  private final BearerGate gate;
  private final CustomerData customers;

  BillDocumentServer(BearerGate gate, CustomerData customers) {
    this.gate = gate;
    this.customers = customers;
  }

  static boolean holds(ResourcePath path) {
    return path.at(0).equals(CustomerData.DOCUMENTS);
  }

  @Override
  protected Answer respond(Request request) {
    try {
      AccessToken token = gate.admit(request, TokenKind.CUSTOMER);
      gate.require(
          token.kind() == TokenKind.CUSTOMER
              && token.scope().blocks().contains(BLOCK)
              && customers
                  .documentsOf(token.authorization().customer().orElseThrow().id())
                  .anyMatch(address -> address.endsWith(request.path())));
      return request.method().equals("GET") || request.method().equals("HEAD")
          ? document()
          : BearerGate.refuse(AccessFault.METHOD_NOT_ALLOWED);
    } catch (Refusal refusal) {
      return BearerGate.refuse((AccessFault) refusal.fault());
    }
  }

  /** A bill. */
  public static Answer document() {
    return Answer.of(200, "application/pdf", pdf("A bill of the Reference Utility"))
        .with("Cache-Control", "private, no-store")
        .with("X-Content-Type-Options", "nosniff");
  }

  /** One page with one line, as in ISO 32000-1 annex H.2. */
  private static byte[] pdf(String line) {
    String drawing = "BT /F1 18 Tf 72 720 Td (" + line + ") Tj ET";
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + drawing.length() + " >>\nstream\n" + drawing + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      places.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
    file.append("trailer\n<< /Size ")
        .append(objects.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
