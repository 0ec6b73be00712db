package dev.greenlight.stage;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the batch of the first customer only where it has changed (RFC 9110 section 13.1).
 *
 * @param stage whose target is asked
 */
public record Conditions(Stage stage) {
  private static final String IF_NONE_MATCH = "If-None-Match";
  private static final String ANY = "*";
  private static final List<String> NO_DATES = List.of("nonsense", "Thu, 99 Foo 2026 99:99:99 GMT");

  /**
   * Asks on each condition that a server may take for met: the ETag and the dates of the answer to
   * whoever may read it, and an ETag that stands for any.
   *
   * @param authorization value of the header; empty for none
   */
  public List<Exchange> asked(Optional<String> authorization) {
    Exchange.Response known =
        new ResourceGuide(stage).openedAnew(ProtectedResource.BATCH).exchange().response();
    List<Header> conditions = new ArrayList<>();
    known.headers("ETag").forEach(tag -> conditions.add(new Header(IF_NONE_MATCH, tag)));
    conditions.add(new Header(IF_NONE_MATCH, ANY));
    known.headers("Last-Modified").stream()
        .findFirst()
        .or(() -> known.headers("Date").stream().findFirst())
        .ifPresent(date -> conditions.add(new Header("If-Modified-Since", date)));
    return conditions.stream().map(condition -> asks(condition, authorization)).toList();
  }

  /** Asks, as who may read it, where it has changed since what is no date. */
  public List<Exchange> askedSinceNoDate() {
    String bearer = "Bearer " + new ResourceTokens(stage).good(ProtectedResource.BATCH.opener());
    return NO_DATES.stream()
        .map(text -> asks(new Header("If-Modified-Since", text), Optional.of(bearer)))
        .toList();
  }

  /** Asks on that condition. */
  public Exchange asks(Header condition, Optional<String> authorization) {
    String uri = address();
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Accept", stage.pixit().http().acceptOf(uri)));
    authorization.ifPresent(value -> headers.add(new Header("Authorization", value)));
    headers.add(condition);
    return new FollowedRedirects(stage).sent(HttpCall.get(uri, headers));
  }

  /** A good token of the second customer. */
  public String ofAnother() {
    return "Bearer " + new ResourceTokens(stage).good(new ForeignAddresses(stage).otherCustomer());
  }

  /** What the token of the second customer opens of its own right. */
  public Exchange control() {
    String own = new Batches(stage).uri(new ForeignAddresses(stage).otherCustomer());
    return new ResourceGuide(stage).get(own, ofAnother());
  }

  private String address() {
    return new ResourceAddresses(stage).of(ProtectedResource.BATCH);
  }
}
