package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The data of all customers who granted it to a Third Party, as one feed (FB_35). */
public final class BulkResource implements EspiResource {
  private final Registry registry;
  private final Ledger ledger;
  private final UsageData data;
  private BiPredicate<String, String> open = String::equals;
  private BiPredicate<Authorization, ThirdPartyRecord> included = BulkResource::isHeld;

  BulkResource(Registry registry, Ledger ledger, UsageData data) {
    this.registry = registry;
    this.ledger = ledger;
    this.data = data;
  }

  /**
   * Opens bulk data otherwise: decides by the own id and the id that is asked for. Called before
   * the first request only.
   */
  public void openTo(BiPredicate<String, String> other) {
    open = other;
  }

  /** Takes in the data of other Authorizations. Called before the first request only. */
  public void includeBy(BiPredicate<Authorization, ThirdPartyRecord> other) {
    included = other;
  }

  private static boolean isHeld(Authorization authorization, ThirdPartyRecord thirdParty) {
    return authorization.isActive() && authorization.client().owner().equals(thirdParty.id());
  }

  @Override
  public boolean holds(ResourcePath path) {
    return path.at(0).equals("Batch") && path.at(1).equals("Bulk");
  }

  @Override
  public TokenKind opener() {
    return TokenKind.CLIENT;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    return open.test(registry.ownerOf(token.authorization().client()).bulkId(), path.at(2));
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    return registry.thirdParties().stream()
        .filter(thirdParty -> path.length() == 3 && thirdParty.bulkId().equals(path.at(2)))
        .findFirst()
        .map(thirdParty -> bulk(path.raw(), thirdParty));
  }

  /** The same as a file (FB_34). */
  public byte[] export(ThirdPartyRecord thirdParty) {
    return bulk("Batch/Bulk/" + thirdParty.bulkId(), thirdParty).toBytes();
  }

  private AtomDocument bulk(String path, ThirdPartyRecord thirdParty) {
    Shares shares =
        Shares.of(ledger.authorizations().stream().filter(each -> included.test(each, thirdParty)));
    UsageData part = data;
    for (String subscription : shares.bySubscription().keySet()) {
      part = part.with(subscription, shares.usagePoints(subscription));
    }
    AtomDocument all = part.bulk(path, List.copyOf(shares.bySubscription().keySet()));
    SharedPart.narrow(shares, all);
    return all;
  }
}
