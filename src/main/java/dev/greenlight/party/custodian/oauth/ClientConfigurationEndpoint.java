package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.RegistrationFault.CLIENT_DIFFERS;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.METHOD_NOT_ALLOWED;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.TOKEN_MISSING;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.TOKEN_OF_ANOTHER;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.TOKEN_UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.grant.Registry;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a Third Party that registered itself reads, replaces and ends its registration (RFC 7592).
 *
 * <p>A registration that is not there is refused like a foreign one, so that nobody can tell them
 * apart (section 2.1). What is left out of a replacement is dropped, but for ids and secrets.
 */
public final class ClientConfigurationEndpoint extends AlterableEndpoint {
  private final Registry registry;
  private final Ledger ledger;
  private final ClientDocuments documents;
  private final Vigilance<RegistrationFault> vigilance = new Vigilance<>(RegistrationFault.class);
  private final MetadataReader reader;
  private Consumer<ThirdPartyRecord> replacement;
  private Consumer<ThirdPartyRecord> deletion;

  ClientConfigurationEndpoint(
      Addresses addresses, Registry registry, Ledger ledger, Scope offered) {
    this.registry = registry;
    this.ledger = ledger;
    this.documents = new ClientDocuments(addresses);
    this.reader = new MetadataReader(vigilance, offered);
    this.replacement = registry::replace;
    this.deletion =
        thirdParty -> {
          ledger.end(thirdParty);
          registry.remove(thirdParty);
        };
  }

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(RegistrationFault fault) {
    vigilance.overlook(fault);
  }

  /** Does something else with what is to be replaced. Called before the first request only. */
  public void replaceBy(Consumer<ThirdPartyRecord> other) {
    replacement = other;
  }

  /** Does something else when a registration is ended. Called before the first request only. */
  public void deleteBy(Consumer<ThirdPartyRecord> other) {
    deletion = other;
  }

  @Override
  protected Answer respond(Request request) {
    try {
      ThirdPartyRecord thirdParty = admit(request);
      return switch (request.method()) {
        case "GET", "HEAD" -> Json.of(200, documents.of(thirdParty));
        case "PUT" -> replace(thirdParty, reader.object(request.body()));
        case "DELETE" -> {
          deletion.accept(thirdParty);
          yield Answer.status(204).with("Cache-Control", "no-store");
        }
        default -> ClientDocuments.refuse(METHOD_NOT_ALLOWED, "GET, PUT, DELETE");
      };
    } catch (Refusal refusal) {
      return ClientDocuments.refuse((RegistrationFault) refusal.fault(), "GET, PUT, DELETE");
    }
  }

  /** Whose registration it is that the address names, if the token is his. */
  private ThirdPartyRecord admit(Request request) {
    String id = request.path().substring(request.path().lastIndexOf('/') + 1);
    Optional<String> shown = Bearer.of(request);
    vigilance.refuseIf(shown.isEmpty(), TOKEN_MISSING);
    Optional<AccessToken> token =
        shown
            .flatMap(ledger::accessToken)
            .filter(one -> one.kind() == TokenKind.REGISTRATION)
            .filter(one -> !one.isRevoked() && !one.isExpired(ledger.now()));
    vigilance.refuseIf(shown.isPresent() && token.isEmpty(), TOKEN_UNKNOWN);
    vigilance.refuseIf(
        token.filter(one -> !one.authorization().client().owner().equals(id)).isPresent(),
        TOKEN_OF_ANOTHER);
    return vigilance.require(
        registry.thirdParty(id).filter(one -> one.metadata().isPresent()), TOKEN_OF_ANOTHER);
  }

  private Answer replace(ThirdPartyRecord thirdParty, JsonNode told) {
    String due = thirdParty.customerClient().id();
    vigilance.refuseIf(!told.path("client_id").asText().equals(due), CLIENT_DIFFERS);
    ThirdPartyRecord next = thirdParty.with(reader.read(told));
    replacement.accept(next);
    return Json.of(200, documents.of(next));
  }
}
