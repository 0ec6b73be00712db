package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.Optional;

/**
 * The data of all customers of a Third Party at once (FB_35). This custodian does not claim that
 * block: its bulk resource is guarded like any other, and empty.
 */
final class BulkResource implements EspiResource {
  private final Registry registry;

  BulkResource(Registry registry) {
    this.registry = registry;
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
    return registry.ownerOf(token.authorization().client()).bulkId().equals(path.at(2));
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    return Optional.empty();
  }
}
