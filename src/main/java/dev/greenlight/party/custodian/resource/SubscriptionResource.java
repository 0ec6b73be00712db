package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Granularity;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The energy data of one Retail Customer: the batch and every resource in it by its own URI. */
public final class SubscriptionResource implements EspiResource {
  /** Finds what lives at a path. */
  @FunctionalInterface
  public interface DataLookup {
    /**
     * The document, or none.
     *
     * @param subscription the one that the token opens
     * @param path below the resource endpoint
     */
    Optional<AtomDocument> find(UsageData data, String subscription, String path);
  }

  /** Changes what a token opens. */
  @FunctionalInterface
  public interface TokenAlteration {
    /** Changes the document at a path in place. */
    void alter(AccessToken token, ResourcePath path, AtomDocument document);
  }

  private final UsageData data;
  private BiPredicate<String, String> sameSubscription = String::equals;
  private Predicate<ResourcePath> compared = path -> true;
  private Predicate<ResourcePath> heldToo = path -> false;
  private DataLookup lookup =
      (all, subscription, path) -> all.subscription(subscription).flatMap(own -> own.read(path));
  private BiPredicate<AccessToken, AtomDocument> narrowing = Extent::narrow;
  private UnaryOperator<Set<String>> granting = UnaryOperator.identity();
  private UnaryOperator<Granularity> measuring = UnaryOperator.identity();
  private BiFunction<Share, ResourcePath, Share> sharing = (share, path) -> share;
  private BiConsumer<ResourcePath, AtomDocument> alteration = (path, document) -> {};
  private TokenAlteration alterationOfToken = (token, path, document) -> {};

  SubscriptionResource(UsageData data) {
    this.data = data;
  }

  /**
   * Compares subscriptions otherwise, that of the token first, that of the path second. Called
   * before the first request only.
   */
  public void compareSubscriptionsBy(BiPredicate<String, String> other) {
    sameSubscription = other;
  }

  /** Compares subscriptions for those paths only. Called before the first request only. */
  public void compareOnlyFor(Predicate<ResourcePath> paths) {
    compared = paths;
  }

  /** Takes paths for its own that are not. Called before the first request only. */
  public void holdAlso(Predicate<ResourcePath> paths) {
    heldToo = paths;
  }

  /** Finds data otherwise. Called before the first request only. */
  public void lookUpBy(DataLookup other) {
    lookup = other;
  }

  /**
   * Decides otherwise what the scope of a token leaves of a document; whether that is anything.
   * Called before the first request only.
   */
  public void narrowBy(BiPredicate<AccessToken, AtomDocument> other) {
    narrowing = other;
  }

  /** Opens that kind of resource to each token. Called before the first request only. */
  public void grantAlways(String kind) {
    narrowing =
        (token, document) ->
            Extent.narrow(
                token, document, each -> each.equals(kind) || Extent.grants(token.scope(), each));
  }

  /**
   * Serves more or less of a path than the customer chose to share. Called before the first request
   * only.
   */
  public void shareBy(BiFunction<Share, ResourcePath, Share> other) {
    sharing = other;
  }

  /**
   * Serves what a function block brings that others do not, whether it was granted or not. Called
   * before the first request only.
   */
  public void grantPartsAlways(String block) {
    granting =
        granted -> Stream.concat(granted.stream(), Stream.of(block)).collect(Collectors.toSet());
  }

  /**
   * Serves readings or blocks of other lengths than the scope says. Called before the first request
   * only.
   */
  public void measureBy(UnaryOperator<Granularity> other) {
    measuring = other;
  }

  /** Changes documents before they are written. Called before the first request only. */
  public void alterDocuments(BiConsumer<ResourcePath, AtomDocument> change) {
    alteration = change;
  }

  /**
   * Changes documents, by the token that opens them, before they are written. Called before the
   * first request only.
   */
  public void alterDocumentsOfTokens(TokenAlteration change) {
    alterationOfToken = change;
  }

  @Override
  public boolean holds(ResourcePath path) {
    return isShared(path)
        || path.at(0).equals("Subscription")
        || (path.at(0).equals("Batch") && path.at(1).equals("Subscription"))
        || heldToo.test(path);
  }

  @Override
  public TokenKind opener() {
    return TokenKind.CUSTOMER;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    return isShared(path)
        || !compared.test(path)
        || sameSubscription.test(subscriptionOf(token), subscriptionOf(path));
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    boolean own = token.kind() == TokenKind.CUSTOMER && isShared(path);
    String subscription = own ? subscriptionOf(token) : subscriptionOf(path);
    Share share = sharing.apply(token.authorization().share(), path);
    Set<String> blocks = granting.apply(token.scope().blocks());
    UsageData shared =
        token
            .authorization()
            .customer()
            .map(RetailCustomer::subscription)
            .map(
                its ->
                    GrantedParts.of(data, its, blocks)
                        .with(its, share.usagePoints())
                        .with(its, measuring.apply(Extent.granularity(token.scope()))))
            .orElse(data);
    Optional<AtomDocument> found =
        lookup
            .find(shared, subscription, path.raw())
            .filter(document -> narrowing.test(token, document))
            .filter(document -> SharedPart.narrow(share, document));
    found.ifPresent(document -> GrantedParts.narrow(document, entry -> blocks));
    found.ifPresent(document -> alteration.accept(path, document));
    found.ifPresent(document -> alterationOfToken.alter(token, path, document));
    return found;
  }

  /** Resources that several subscriptions refer to. */
  private static boolean isShared(ResourcePath path) {
    return path.at(0).equals("ReadingType") || path.at(0).equals("LocalTimeParameters");
  }

  private static String subscriptionOf(AccessToken token) {
    return token.authorization().customer().orElseThrow().subscription();
  }

  private static String subscriptionOf(ResourcePath path) {
    return path.at(path.at(0).equals("Batch") ? 2 : 1);
  }
}
