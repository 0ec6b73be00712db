package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Something of all customers of a Third Party as one feed, which its own token opens. */
public abstract class BulkFeed implements EspiResource {
  private final String name;
  private final Registry registry;
  private final Ledger ledger;
  private BiPredicate<String, String> open = String::equals;
  private BiPredicate<Authorization, ThirdPartyRecord> included;
  private BiConsumer<ResourcePath, AtomDocument> alteration = (path, document) -> {};

  /**
   * @param name second segment of its path
   * @param included whose data is in that of a Third Party
   */
  BulkFeed(
      String name,
      Registry registry,
      Ledger ledger,
      BiPredicate<Authorization, ThirdPartyRecord> included) {
    this.name = name;
    this.registry = registry;
    this.ledger = ledger;
    this.included = included;
  }

  /**
   * Opens bulk data otherwise: decides by the own id and the id that is asked for. Called before
   * the first request only.
   */
  public final void openTo(BiPredicate<String, String> other) {
    open = other;
  }

  /** Takes in the data of other Authorizations. Called before the first request only. */
  public final void includeBy(BiPredicate<Authorization, ThirdPartyRecord> other) {
    included = other;
  }

  /** Changes what is served at a path in place. Called before the first request only. */
  public final void alterDocuments(BiConsumer<ResourcePath, AtomDocument> change) {
    alteration = alteration.andThen(change);
  }

  static boolean isHeld(Authorization authorization, ThirdPartyRecord thirdParty) {
    return authorization.isActive() && authorization.client().owner().equals(thirdParty.id());
  }

  @Override
  public final boolean holds(ResourcePath path) {
    return path.at(0).equals("Batch") && path.at(1).equals(name);
  }

  @Override
  public final TokenKind opener() {
    return TokenKind.CLIENT;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    return open.test(registry.ownerOf(token.authorization().client()).bulkId(), path.at(2));
  }

  @Override
  public final Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    return registry.thirdParties().stream()
        .filter(thirdParty -> path.length() == 3 && thirdParty.bulkId().equals(path.at(2)))
        .findFirst()
        .map(
            thirdParty -> {
              AtomDocument document = document(path.raw(), thirdParty);
              alteration.accept(path, document);
              return document;
            });
  }

  /** All of it that is a Third Party's, at that path. */
  abstract AtomDocument document(String path, ThirdPartyRecord thirdParty);

  /** The Authorizations of customers whose data is in it. */
  final Stream<Authorization> included(ThirdPartyRecord thirdParty) {
    return ledger.authorizations().stream()
        .filter(each -> each.customer().isPresent() && included.test(each, thirdParty));
  }
}
