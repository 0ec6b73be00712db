package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.resource.BillDocument;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.WebAddress;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Optional;

/** Reads the documents that the Statements of a Retail Customer name (FB_71). */
public final class BillDocuments {
  /** As many are read: one shows how they are served, and bills go back for years. */
  private static final int ENOUGH = 3;

  private final Stage stage;

  public BillDocuments(Stage stage) {
    this.stage = stage;
  }

  /**
   * Those of a customer, the first few.
   *
   * @throws NotServed when his Retail Customer data names none
   */
  public List<BillDocument> of(RunFile.Customer customer) {
    return named(customer).stream().limit(ENOUGH).toList();
  }

  private List<BillDocument> named(RunFile.Customer customer) {
    Exchange batch = new CustomerGuide(stage).feed(customer).exchange();
    List<BillDocument> named =
        BillDocument.namedIn(batch.request().uri(), batch.response().body().content());
    if (named.isEmpty()) {
      throw new NotServed(
          "no Statement of " + customer.name() + " names a document that could be read");
    }
    return named;
  }

  /**
   * One on the server of the resources.
   *
   * @throws NotServed when all lie elsewhere: there an address that nobody can guess is the key
   */
  public BillDocument guarded(RunFile.Customer customer) {
    return named(customer).stream()
        .filter(each -> isHere(each.address()))
        .findFirst()
        .orElseThrow(
            () ->
                new NotServed(
                    "the documents of Statements lie on another server than the resources: no"
                        + " token is shown there, and who guards them is for the Data Custodian"
                        + " to say"));
  }

  /**
   * A document, as it opens to its customer.
   *
   * @throws NotCarriedOut when it does not: a refusal to others proves nothing then
   */
  public Exchange opened(BillDocument document, RunFile.Customer customer) {
    Exchange answer = read(document, customer);
    if (!answer.answered() || answer.response().status() != 200) {
      throw new NotCarriedOut(
          "the document of a Statement does not open to the token of the customer", answer);
    }
    return answer;
  }

  /**
   * Whatever comes for a document to whom its customer gave access. A token is shown to the server
   * of the resources alone.
   */
  public Exchange read(BillDocument document, RunFile.Customer customer) {
    return isHere(document.address())
        ? readWith(document, new ResourceTokens(stage).good(customer))
        : readBare(document);
  }

  /** Whatever comes for it with a token. */
  public Exchange readWith(BillDocument document, String token) {
    return send(document, Optional.of("Bearer " + token));
  }

  /** Whatever comes for it without credentials. */
  public Exchange readBare(BillDocument document) {
    return send(document, Optional.empty());
  }

  /**
   * Where that leads to another place, perhaps for a short time, what is there; on another server
   * without a token.
   */
  private Exchange send(BillDocument document, Optional<String> authorization) {
    Exchange answer = send(document.address(), document, authorization);
    Optional<String> elsewhere = FollowedRedirects.place(answer);
    if (elsewhere.isEmpty()) {
      return answer;
    }
    stage.journal().exhibit(null, "moved to another place", answer);
    return send(elsewhere.get(), document, authorization.filter(all -> isHere(elsewhere.get())));
  }

  private Exchange send(String address, BillDocument document, Optional<String> authorization) {
    if (WebAddress.of(address).isExposed()) {
      throw new NotCarriedOut(
          WebAddress.of(address).authority()
              + " is plain http to another machine: a bill would come in the clear");
    }
    String type = document.mediaType();
    Header accept = new Header("Accept", type.isEmpty() ? "*/*" : type + ", */*;q=0.5");
    List<Header> headers =
        authorization
            .map(value -> List.of(accept, new Header("Authorization", value)))
            .orElseGet(() -> List.of(accept));
    return stage.quick().send(HttpCall.get(address, headers));
  }

  private boolean isHere(String address) {
    return WebAddress.of(address)
        .authority()
        .equals(WebAddress.of(stage.pixit().endpoints().resource()).authority());
  }
}
