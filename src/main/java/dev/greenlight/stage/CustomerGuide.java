package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.oauth.Scopes;
import dev.greenlight.act.resource.Addresses;
import dev.greenlight.act.resource.FeedDirectory;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.act.resource.TokenKind;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows where the data is that says who a Retail Customer is, and reads it. */
public final class CustomerGuide {
  /** The same bulk data by SFTP. */
  private static final FunctionBlockId FILES = new FunctionBlockId(66);

  private static final List<String> ROLES = List.of("customer", "other customer");

  private final Stage stage;
  private final ResourceGuide guide;
  private final Readings readings;

  public CustomerGuide(Stage stage) {
    this.stage = stage;
    this.guide = new ResourceGuide(stage);
    this.readings = new Readings(stage);
  }

  /**
   * Where everything about a customer is, as his tokens tell.
   *
   * @throws NotServed when they do not, and need not
   * @throws NotCarriedOut when nothing of the kind was asked for
   */
  public String uri(RunFile.Customer customer) {
    return uri(customer, stage.pixit().thirdParty());
  }

  private String uri(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Authorization grant = stage.pool().shared(customer, thirdParty);
    if (grant.tokens().customerResourceUri().isEmpty()) {
      if (!stage.claims(ProtectedResource.CUSTOMER_BATCH)) {
        throw new NotServed(
            ProtectedResource.CUSTOMER_BATCH, "the token response names no customerResourceURI");
      }
      requireAsked(thirdParty);
    }
    return grant.customerResourceUri();
  }

  /**
   * Makes sure that a Third Party asks for Retail Customer data: what was not asked for need not be
   * granted.
   *
   * @throws NotCarriedOut when it does not
   */
  public void requireAsked(RunFile.ThirdParty thirdParty) {
    String scope = thirdParty.customer().scope();
    if (!Scopes.namesCustomerData(scope)) {
      throw new NotCarriedOut(
          "the scope of "
              + thirdParty.customer().id()
              + " asks for no Retail Customer data: name its blocks in the run file, such as"
              + " FB=…_51_53_54 (scope "
              + scope
              + ")");
    }
  }

  /**
   * Where the data of all customers of a Third Party is, as its own token tells, or its scope.
   *
   * @throws NotServed when they do not, and need not
   */
  public String bulk(RunFile.ThirdParty thirdParty) {
    // Without a grant there would be nothing in it.
    stage.pool().shared(stage.pixit().customers().get(0), thirdParty);
    return stage
        .onboarding()
        .shared(thirdParty.admin())
        .customerResourceUri()
        .or(() -> bulkInScope(thirdParty))
        .orElseThrow(
            () -> {
              String cause =
                  "neither the token response of "
                      + thirdParty.admin().id()
                      + " (customerResourceURI) nor its scope (BR) names the bulk data of"
                      + " customers";
              return stage.claims(ProtectedResource.CUSTOMER_BULK)
                      || stage.runFile().pics().claims(FILES)
                  ? new NotCarriedOut(cause)
                  : new NotServed(ProtectedResource.CUSTOMER_BULK, cause);
            });
  }

  private Optional<String> bulkInScope(RunFile.ThirdParty thirdParty) {
    String scope = thirdParty.admin().scope();
    return Optional.of(scope)
        .filter(Scopes::namesCustomerData)
        .flatMap(ResourceAddresses::bulkId)
        .map(
            id ->
                stage
                    .pixit()
                    .http()
                    .resources()
                    .address(
                        stage.pixit().endpoints().resource()
                            + "/Batch/BulkRetailCustomerInfo/"
                            + Addresses.segment(id)));
  }

  /**
   * Everything about a customer, read with his token.
   *
   * @throws NotReached when it does not open
   */
  public Seen feed(RunFile.Customer customer) {
    return readings.take(
        new Leased.CustomerFeed(customer),
        customer,
        () ->
            guide.opened(
                ProtectedResource.CUSTOMER_BATCH,
                uri(customer),
                new ResourceTokens(stage).good(customer)));
  }

  /**
   * The same with what it links to.
   *
   * @throws NotReached when it does not open
   */
  Batches.Batch batch(RunFile.Customer customer) {
    return batch(customer, uri(customer), feed(customer));
  }

  /**
   * The same as the customer granted it to that Third Party.
   *
   * @throws NotCarriedOut when it does not open
   */
  Batches.Batch batch(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    Exchange answer = granted(customer, thirdParty);
    String role = "who " + customer.name() + " is, as granted to another";
    return batch(
        customer,
        uri(customer, thirdParty),
        new Seen(answer, stage.journal().exhibit(null, role, answer)));
  }

  /** That of a consent, as it opened while that was good. */
  static Batches.Batch batch(Authorization consent, Seen opened) {
    return batch(consent.customer(), consent.customerResourceUri(), opened);
  }

  private static Batches.Batch batch(RunFile.Customer customer, String uri, Seen seen) {
    Exchange exchange = ResourceReader.requireOk(ProtectedResource.CUSTOMER_BATCH, seen.exchange());
    return new Batches.Batch(
        customer, uri, seen, FeedDirectory.of(uri, exchange.response().body().content()));
  }

  /** What a consent that will be spoilt opens of who the customer is; empty where nothing. */
  Optional<Seen> opened(Authorization consent) {
    return consent
        .tokens()
        .customerResourceUri()
        .map(uri -> guide.get(uri, consent))
        .filter(answer -> answer.answered() && answer.response().status() == 200)
        .map(
            answer ->
                new Seen(
                    answer,
                    stage
                        .journal()
                        .exhibit(
                            null,
                            "who " + consent.customer().name() + " is, of a consent of its own",
                            answer)));
  }

  /** The same; empty where it cannot be had. */
  public Optional<Seen> feedIfAny(RunFile.Customer customer) {
    try {
      return Optional.of(feed(customer));
    } catch (NotCarriedOut notHad) {
      return Optional.empty();
    }
  }

  /**
   * Who the first two customers are, by its role, for who looks for them where they must not be
   * named; empty where nobody claims to tell. Others read the same in a whole run.
   */
  public Map<String, Seen> known() {
    Map<String, Seen> known = new HashMap<>();
    if (stage.claims(ProtectedResource.CUSTOMER_BATCH)) {
      List<RunFile.Customer> customers = stage.pixit().customers();
      for (int i = 0; i < Math.min(ROLES.size(), customers.size()); i++) {
        String role = ROLES.get(i);
        feedIfAny(customers.get(i)).ifPresent(feed -> known.put(role, feed));
      }
    }
    return known;
  }

  /**
   * The same, as a consent of its own opens it.
   *
   * @throws NotCarriedOut when it does not open
   */
  public Exchange granted(Authorization own) {
    return guide.granted(own.customerResourceUri(), own, " of himself");
  }

  /**
   * The same, as he granted it to that Third Party.
   *
   * @throws NotCarriedOut when it does not open
   */
  public Exchange granted(RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    return guide.granted(
        uri(customer, thirdParty), stage.pool().shared(customer, thirdParty), " of himself");
  }

  /** Who all customers of a Third Party are, as its own token opens it. */
  public Exchange readBulk(RunFile.ThirdParty thirdParty) {
    return guide.get(
        bulk(thirdParty), "Bearer " + new ResourceTokens(stage).good(TokenKind.CLIENT, thirdParty));
  }
}
