package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.TokenKind;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Header;
import dev.greenlight.party.server.Request;
import java.util.List;
import java.util.regex.Pattern;

/** Lets any Third Party read and end the Authorizations of others with a slash behind them. */
final class OpensAuthorizationsBehindSlash extends CustodianDeviation {
  private static final Pattern SLOPPY = Pattern.compile(".*/Authorization/[^/]+/");
  private static final int UNAUTHORIZED = 401;

  OpensAuthorizationsBehindSlash() {
    super(
        Layer.RESOURCE,
        "Lets any Third Party read and end the Authorizations of others with a slash behind them.",
        breaks("authorization_isolation"),
        killedBy("TC_RES030").alsoBreaks("write_isolation", "TC_RES031"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            SLOPPY.matcher(request.path()).matches() && correct.status() != UNAUTHORIZED
                ? tidy(server, request)
                : correct);
  }

  private static Answer tidy(ResourceServer server, Request request) {
    String path = request.path().substring(0, request.path().length() - 1);
    AccessToken lent = StandIns.lend(server.gate().ledger(), path, TokenKind.CLIENT);
    return server.answer(
        new Request(
            request.method(),
            path,
            request.query(),
            List.of(new Header("Authorization", "Bearer " + lent.value())),
            request.body()));
  }
}
