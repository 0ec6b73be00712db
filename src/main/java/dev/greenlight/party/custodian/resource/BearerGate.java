package dev.greenlight.party.custodian.resource;

import static dev.greenlight.party.custodian.resource.AccessFault.CREDENTIALS_MISSING;
import static dev.greenlight.party.custodian.resource.AccessFault.FOREIGN;
import static dev.greenlight.party.custodian.resource.AccessFault.SENT_TWICE;
import static dev.greenlight.party.custodian.resource.AccessFault.TOKEN_EMPTY;
import static dev.greenlight.party.custodian.resource.AccessFault.TOKEN_EXPIRED;
import static dev.greenlight.party.custodian.resource.AccessFault.TOKEN_REVOKED;
import static dev.greenlight.party.custodian.resource.AccessFault.TOKEN_UNKNOWN;
import static dev.greenlight.party.custodian.resource.AccessFault.WRONG_KIND;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.custodian.grant.Vigilance;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Lets through whoever shows a good bearer token of the right kind (RFC 6750). */
public final class BearerGate {
  /** Tells with which token a caller comes. */
  @FunctionalInterface
  public interface Identification {
    /**
     * The token of the request.
     *
     * @param wanted kind that the resource wants
     */
    AccessToken tokenOf(Request request, TokenKind wanted);
  }

  private final Ledger ledger;
  private final Vigilance<AccessFault> vigilance = new Vigilance<>(AccessFault.class);
  private Identification identification = (request, wanted) -> tokenOf(request);
  private BiPredicate<AccessToken, Request> outliving = (token, request) -> false;

  BearerGate(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Goes on as if that fault were none. Called before the first request only. */
  public void overlook(AccessFault fault) {
    vigilance.overlook(fault);
  }

  /** Identifies callers otherwise. Called before the first request only. */
  public void identifyCallersBy(Identification other) {
    identification = other;
  }

  /** Lets tokens that are over still open something. Called before the first request only. */
  public void letOutlive(BiPredicate<AccessToken, Request> tokens) {
    outliving = tokens;
  }

  /** What was issued so far. */
  public Ledger ledger() {
    return ledger;
  }

  /** The good token of a request; throws a refusal if there is none. */
  AccessToken admit(Request request, TokenKind wanted) {
    AccessToken token = identification.tokenOf(request, wanted);
    if (!outliving.test(token, request)) {
      vigilance.refuseIf(token.isExpired(ledger.now()), TOKEN_EXPIRED);
      vigilance.refuseIf(token.isRevoked(), TOKEN_REVOKED);
    }
    vigilance.refuseIf(token.kind() != wanted, WRONG_KIND);
    return token;
  }

  /** Refuses what belongs to somebody else. */
  void require(boolean owned) {
    vigilance.refuseIf(!owned, FOREIGN);
  }

  /** The token that a request shows, good or not; throws a refusal if it shows none we know. */
  public AccessToken tokenOf(Request request) {
    List<String> authorizations =
        request.headers("Authorization").stream().filter(line -> !line.isBlank()).toList();
    boolean inQuery = request.query().contains("access_token");
    vigilance.refuseIf(
        authorizations.size() > 1 || (inQuery && !authorizations.isEmpty()), SENT_TWICE);
    String bearer =
        vigilance.require(
            authorizations.stream().findFirst().flatMap(BearerGate::bearer), CREDENTIALS_MISSING);
    vigilance.refuseIf(bearer.isEmpty(), TOKEN_EMPTY);
    return vigilance.require(ledger.accessToken(bearer), TOKEN_UNKNOWN);
  }

  private static Optional<String> bearer(String authorization) {
    String[] parts = authorization.strip().split(" +", 2);
    return parts[0].equalsIgnoreCase("Bearer")
        ? Optional.of(parts.length == 1 ? "" : parts[1])
        : Optional.empty();
  }

  /** The answer to a fault. */
  static Answer refuse(AccessFault fault) {
    Answer answer = Answer.text(fault.status(), "Refused: " + fault.description() + ".");
    if (fault.status() == 405) {
      return answer.with("Allow", "GET, HEAD");
    }
    boolean challenged = fault.status() == 401 || !fault.error().isEmpty();
    return challenged ? answer.with("WWW-Authenticate", challenge(fault)) : answer;
  }

  private static String challenge(AccessFault fault) {
    String challenge = "Bearer realm=\"espi\"";
    return fault.error().isEmpty()
        ? challenge
        : challenge
            + ", error=\"%s\", error_description=\"%s\""
                .formatted(fault.error(), fault.description());
  }
}
