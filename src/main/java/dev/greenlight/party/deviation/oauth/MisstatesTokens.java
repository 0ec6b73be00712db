package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.IntrospectionEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.JourneyCases;
import java.util.List;
import java.util.function.Consumer;

/** Tells the state of tokens wrong, or to anybody. */
final class MisstatesTokens extends CustodianDeviation {
  private final Consumer<IntrospectionEndpoint> way;

  private MisstatesTokens(
      String id,
      String summary,
      String duty,
      Detection detection,
      Consumer<IntrospectionEndpoint> way) {
    super(id, Layer.OAUTH, summary, breaks(duty), detection);
    this.way = way;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new MisstatesTokens(
            "CallsGoodTokensDead",
            "Tells of access tokens that are good that they are not active.",
            "oauth_introspection_active",
            killedBy("TC_INT001").collateral("TC_INT002", "TC_INT004").collateral(afterEnds()),
            endpoint -> endpoint.takeForAlive((token, ledger) -> false)),
        new MisstatesTokens(
            "CallsRevokedTokensActive",
            "Tells of access tokens that were revoked that they are active.",
            "oauth_introspection_inactive",
            killedBy(AccessMatrix.and(afterEnds(), "TC_INT002")),
            endpoint -> endpoint.takeForAlive((token, ledger) -> !token.isExpired(ledger.now()))),
        new MisstatesTokens(
            "CallsTokensOfEndedConsentsActive",
            "Tells of access tokens that they are active after what the customer granted was"
                + " ended.",
            "oauth_introspection_inactive",
            killedBy(afterEnds()),
            endpoint ->
                endpoint.takeForAlive(
                    (token, ledger) ->
                        !token.isExpired(ledger.now())
                            && (!token.isRevoked() || !token.authorization().isActive()))),
        new MisstatesTokens(
            "TellsWhyTokensAreDead",
            "Tells more of a token that is not active than that.",
            "oauth_introspection_tells_nothing_of_dead",
            killedBy("TC_INT002"),
            endpoint -> endpoint.tellOfDead(document -> document.put("reason", "it was revoked"))),
        new MisstatesTokens(
            "TellsStateToAnybody",
            "Tells the state of a token to whoever has a name and no secret.",
            "oauth_introspection_protected",
            killedBy("TC_INT003"),
            endpoint -> endpoint.overlook(TokenFault.SECRET_WRONG)),
        new MisstatesTokens(
            "TellsStateToOtherClients",
            "Tells every client the state of the tokens of all.",
            "oauth_introspection_own_tokens_only",
            killedBy("TC_INT004"),
            IntrospectionEndpoint::tellOfForeignTokens),
        new MisstatesTokens(
            "CallsTokensOfStrangersDead",
            "Tells whoever has a wrong secret that a token is not active, with 200.",
            "oauth_introspection_refusal_status",
            killedBy("TC_INT003"),
            IntrospectionEndpoint::refuseNobody));
  }

  /** All in which the endpoint is asked after what a customer granted was ended. */
  private static String[] afterEnds() {
    return AccessMatrix.and(JourneyCases.endings(), "TC_REV005", "TC_REV011", "TC_MAU002");
  }

  @Override
  public void bend(IntrospectionEndpoint endpoint) {
    way.accept(endpoint);
  }
}
