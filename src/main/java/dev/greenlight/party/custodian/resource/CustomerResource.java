package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Who one Retail Customer is (FB_53): the batch of all that is known of him, and every resource in
 * it by its own URI. Opens only to a token whose scope grants such data, and no more of it than the
 * scope names the blocks of.
 */
public final class CustomerResource implements EspiResource {
  private final CustomerData data;
  private BiPredicate<String, String> sameCustomer = String::equals;
  private Predicate<Scope> granting = Scope::grantsCustomerData;
  private Predicate<ResourcePath> granted = path -> true;
  private Predicate<ResourcePath> bounded = path -> true;
  private BiPredicate<Scope, String> grantedKinds = GrantedKinds::grants;
  private UnaryOperator<Share> sharing = UnaryOperator.identity();
  private UnaryOperator<String> place = UnaryOperator.identity();
  private BiConsumer<ResourcePath, AtomDocument> alteration = (path, document) -> {};

  CustomerResource(CustomerData data) {
    this.data = data;
  }

  /**
   * Compares customers otherwise, that of the token first, that of the path second. Called before
   * the first request only.
   */
  public void compareCustomersBy(BiPredicate<String, String> other) {
    sameCustomer = other;
  }

  /** Opens to tokens of other scopes. Called before the first request only. */
  public void openTo(Predicate<Scope> scopes) {
    granting = scopes;
  }

  /**
   * Decides otherwise which kinds of resources a scope opens. Called before the first request only.
   */
  public void grantKindsBy(BiPredicate<Scope, String> other) {
    grantedKinds = other;
  }

  /**
   * Tells where each customer lives, and how he is reached. Called before the first request only.
   */
  public void tellAddressesAlways() {
    grantedKinds =
        (scope, kind) ->
            kind.equals(GrantedKinds.ADDRESS)
                || kind.equals(GrantedKinds.CONTACT)
                || GrantedKinds.grants(scope, kind);
  }

  /** Tells how each customer is reached. Called before the first request only. */
  public void tellContactsAlways() {
    grantedKinds =
        (scope, kind) -> kind.equals(GrantedKinds.CONTACT) || GrantedKinds.grants(scope, kind);
  }

  /** Tells how each account is billed. Called before the first request only. */
  public void tellBillingAlways() {
    grantedKinds =
        (scope, kind) -> kind.equals(GrantedKinds.BILLING) || GrantedKinds.grants(scope, kind);
  }

  /** Looks at scopes for these paths only. Called before the first request only. */
  public void lookAtScopesOnlyFor(Predicate<ResourcePath> paths) {
    granted = paths;
  }

  /** Looks at function blocks for these paths only. Called before the first request only. */
  public void boundOnlyFor(Predicate<ResourcePath> paths) {
    bounded = paths;
  }

  /**
   * Names more or fewer UsagePoints than the customer chose. Called before the first request only.
   */
  public void shareBy(UnaryOperator<Share> other) {
    sharing = other;
  }

  /**
   * Looks single resources up by another path than the one that is asked for. Called before the
   * first request only.
   */
  public void lookUpBy(UnaryOperator<String> other) {
    place = other;
  }

  /** Changes documents before they are written. Called before the first request only. */
  public void alterDocuments(BiConsumer<ResourcePath, AtomDocument> change) {
    alteration = change;
  }

  /** Name of the customer of that id; empty when there is none. */
  public Optional<String> nameOf(String id) {
    return data.batch(id)
        .flatMap(batch -> batch.entries("Customer").stream().findFirst())
        .map(entry -> entry.resource().at("customerName").text());
  }

  /** Number of the account of the customer of that id; empty when there is none. */
  public Optional<String> accountOf(String id) {
    return data.batch(id)
        .flatMap(batch -> batch.entries("CustomerAccount").stream().findFirst())
        .map(entry -> entry.resource().at("accountId").text());
  }

  /** Addresses of the UsagePoints that the data of the customer of that id names. */
  public List<String> usagePointsOf(String id) {
    return data.batch(id).stream()
        .flatMap(batch -> batch.root().descendants())
        .filter(element -> element.name().equals("UsagePoint"))
        .map(XmlElement::text)
        .toList();
  }

  @Override
  public boolean holds(ResourcePath path) {
    return path.at(0).equals("RetailCustomer") || isBatch(path);
  }

  @Override
  public TokenKind opener() {
    return TokenKind.CUSTOMER;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    String own = token.authorization().customer().orElseThrow().id();
    return (!granted.test(path) || granting.test(token.scope()))
        && sameCustomer.test(own, idIn(path));
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    Optional<AtomDocument> all =
        isBatch(path)
            ? Optional.of(path)
                .filter(one -> one.length() == 3)
                .map(CustomerResource::idIn)
                .flatMap(data::batch)
            : data.read(idIn(path), place.apply(path.raw()));
    Optional<AtomDocument> found =
        all.filter(
            document ->
                !granted.test(path) || !bounded.test(path) || narrow(token.scope(), document));
    found.ifPresent(
        document -> {
          SharedPart.narrowReferences(sharing.apply(token.authorization().share()), document);
          alteration.accept(path, document);
        });
    return found;
  }

  private boolean narrow(Scope scope, AtomDocument document) {
    return GrantedKinds.narrow((self, kind) -> grantedKinds.test(scope, kind), document);
  }

  private static boolean isBatch(ResourcePath path) {
    return path.at(0).equals("Batch") && path.at(1).equals("RetailCustomer");
  }

  private static String idIn(ResourcePath path) {
    return path.at(isBatch(path) ? 2 : 1);
  }
}
