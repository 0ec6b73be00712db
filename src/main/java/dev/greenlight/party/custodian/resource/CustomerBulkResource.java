package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.CustomerData;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Who all the customers are who granted that to a Third Party, as one feed (FB_67). */
public final class CustomerBulkResource implements EspiResource {
  private final Registry registry;
  private final Ledger ledger;
  private final CustomerData data;
  private BiPredicate<String, String> open = String::equals;
  private BiPredicate<Authorization, ThirdPartyRecord> included = CustomerBulkResource::isHeld;

  CustomerBulkResource(Registry registry, Ledger ledger, CustomerData data) {
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
    return authorization.isActive()
        && authorization.client().owner().equals(thirdParty.id())
        && authorization.scope().grantsCustomerData();
  }

  @Override
  public boolean holds(ResourcePath path) {
    return path.at(0).equals("Batch") && path.at(1).equals("BulkRetailCustomerInfo");
  }

  @Override
  public TokenKind opener() {
    return TokenKind.CLIENT;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    return token.scope().grantsCustomerData()
        && open.test(registry.ownerOf(token.authorization().client()).bulkId(), path.at(2));
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    return registry.thirdParties().stream()
        .filter(thirdParty -> path.length() == 3 && thirdParty.bulkId().equals(path.at(2)))
        .findFirst()
        .map(thirdParty -> bulk(path.raw(), thirdParty));
  }

  /** The same as a file (FB_66). */
  public byte[] export(ThirdPartyRecord thirdParty) {
    return bulk("Batch/BulkRetailCustomerInfo/" + thirdParty.bulkId(), thirdParty).toBytes();
  }

  private AtomDocument bulk(String path, ThirdPartyRecord thirdParty) {
    AtomDocument all = data.bulk(path, customers(thirdParty));
    SharedPart.narrowReferences(Shares.of(consents(thirdParty)), all);
    return all;
  }

  private Stream<Authorization> consents(ThirdPartyRecord thirdParty) {
    return ledger.authorizations().stream()
        .filter(each -> each.customer().isPresent() && included.test(each, thirdParty));
  }

  private List<String> customers(ThirdPartyRecord thirdParty) {
    return consents(thirdParty)
        .map(each -> each.customer().map(RetailCustomer::id).orElseThrow())
        .distinct()
        .sorted()
        .toList();
  }
}
