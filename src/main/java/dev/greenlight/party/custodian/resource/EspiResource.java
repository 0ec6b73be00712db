package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.Optional;

/** One kind of resource, or a family of them, with one kind of token that opens it. */
interface EspiResource {
  /** Whether that path is one of this kind. */
  boolean holds(ResourcePath path);

  /** The kind of token that opens it. */
  TokenKind opener();

  /** Whether a token of the right kind opens this very one. */
  boolean isOpenTo(AccessToken token, ResourcePath path);

  /**
   * Carries a write out by whoever may read it.
   *
   * @return empty when nobody may write here
   */
  default Optional<Answer> write(AccessToken token, ResourcePath path, Request request) {
    return Optional.empty();
  }

  /** What is there for that token. */
  Optional<AtomDocument> read(AccessToken token, ResourcePath path);
}
