package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** What a Third Party does for the tokens of a customer, and with them. */
final class CustomerTokens {
  private static final String STATE = "s-1 ~/ä";

  private final RunningCustodian running;

  CustomerTokens(RunningCustodian running) {
    this.running = running;
  }

  /** A correct authorization request. */
  Parameters good() {
    return running.authorizationRequest(STATE);
  }

  /** A correct request with a fresh code. */
  Parameters redeeming() {
    return running.redemption(running.code(running.ada(), good()));
  }

  Client client() {
    return running.first().customerClient();
  }

  String send(Parameters form) {
    return Signature.of(running.token(client(), form));
  }

  /** With the name of the client and no secret. */
  String byNameAlone(Parameters form) {
    return Signature.of(
        running.post(running.description().tokenEndpoint(), form.with("client_id", client().id())));
  }

  static String withWrongSecret(RunningCustodian running, Client client, Parameters form) {
    return withSecret(running, client, "wrong", form);
  }

  /** The secret without its last character. */
  static String cut(String secret) {
    return secret.substring(0, secret.length() - 1);
  }

  static String withSecret(
      RunningCustodian running, Client client, String secret, Parameters form) {
    return Signature.of(
        running.post(
            running.description().tokenEndpoint(),
            form,
            "Authorization",
            RunningCustodian.basic(client.id(), secret)));
  }

  /** What the Authorization says. */
  String authorization(String uri) {
    return running.read(URI.create(uri), running.clientToken(running.first().adminClient())).body();
  }

  /** What the Authorization feed and the introspection endpoint say of what was issued. */
  String told(Map<String, String> document) {
    String uri = "<authorizationURI>" + document.get("authorizationURI") + "<";
    String feed = authorization(running.resource("Authorization").toString());
    int end = feed.indexOf(uri);
    int start = feed.lastIndexOf("<status>", end);
    return " listed "
        + (end < 0 ? "never" : feed.substring(start, start + "<status>0".length()))
        + " "
        + running
            .post(
                running.description().introspectionEndpoint(),
                Parameters.none().with("token", document.get("access_token")),
                "Authorization",
                RunningCustodian.basic(client()))
            .body();
  }

  /** What a fresh code brings. */
  Map<String, String> issued() {
    return TokenDocument.read(running.token(client(), redeeming()));
  }

  Map<String, String> refreshed(Map<String, String> document) {
    return TokenDocument.read(running.refresh(document.get("refresh_token")));
  }

  /** What the resource that came with a token answers to it. */
  String read(Map<String, String> document) {
    HttpResponse<String> answer =
        running.read(URI.create(document.get("resourceURI")), document.get("access_token"));
    return Signature.of(answer) + (answer.body().contains("<entry") ? " with entries" : "");
  }
}
