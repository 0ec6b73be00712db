package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.TokenKind;
import java.util.Optional;

/** Whether the service is up, as a bare document without Atom around it. */
final class ReadServiceStatusResource implements EspiResource {
  private static final int IN_OPERATION = 1;

  @Override
  public boolean holds(ResourcePath path) {
    return path.raw().equals("ReadServiceStatus");
  }

  @Override
  public TokenKind opener() {
    return TokenKind.CLIENT;
  }

  @Override
  public boolean isOpenTo(AccessToken token, ResourcePath path) {
    return true;
  }

  @Override
  public Optional<AtomDocument> read(AccessToken token, ResourcePath path) {
    return Optional.of(
        new AtomDocument(XmlElement.espi("ServiceStatus").with("currentStatus", IN_OPERATION)));
  }
}
