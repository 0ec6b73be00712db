package dev.greenlight.party.deviation.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.Iterator;

/** Takes token requests in JSON, too. */
final class ReadsTokenRequestsInJson extends CustodianDeviation {
  private static final JsonMapper JSON = new JsonMapper();

  ReadsTokenRequestsInJson() {
    super(
        Layer.OAUTH,
        "Takes token requests in JSON, too.",
        breaks("oauth_token_request_is_form"),
        killedBy("TC_OAD042"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.NOT_A_FORM);
    endpoint.readBodiesBy(request -> request.isForm() ? request.form() : members(request));
  }

  private static Parameters members(Request request) {
    try {
      JsonNode json = JSON.readTree(request.body());
      Parameters members = Parameters.none();
      for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        members = members.with(name, json.path(name).asText());
      }
      return members;
    } catch (JsonProcessingException e) {
      // Neither a form nor JSON says nothing.
      return Parameters.none();
    }
  }
}
