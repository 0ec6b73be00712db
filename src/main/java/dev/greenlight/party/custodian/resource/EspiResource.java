package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.Optional;

/** One kind of resource, or a family of them, with one kind of token that opens it. */
interface EspiResource {
  /** Whether that path is one of this kind. */
  boolean holds(ResourcePath path);

  /** The kind of token that opens it. */
  TokenKind opener();

  /** Whether a token of the right kind opens this very one. */
  boolean isOpenTo(AccessToken token, ResourcePath path);

  /** What is there for that token. */
  Optional<AtomDocument> read(AccessToken token, ResourcePath path);
}
