package dev.greenlight.stage;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Parameters;
import dev.greenlight.act.resource.ProtectedResource;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What no server can take, and a careless one stumbles over: quotes and angle brackets where names
 * belong, numbers that are none, documents that end in their middle. It harms nobody: there is no
 * statement in it that a database could carry out.
 *
 * @param stage whose target gets it
 */
public record Nonsense(Stage stage) {
  private static final String PLAIN = "'\"<[";
  private static final String ODD = "%27%22%3C%5B";

  /** The answers of the authorization endpoint, or of the pages of its server that it leads to. */
  public List<Exchange> sentToAuthorization() {
    Parameters client = Parameters.none().and("client_id", PLAIN);
    FrontChannel channel = new FrontChannel(stage.quick());
    return Stream.of(
            client.and("response_type", PLAIN),
            client.and("response_type", "code").and("redirect_uri", PLAIN).and("scope", PLAIN))
        .map(query -> new AuthorizationRequest(stage.pixit().endpoints().authorization(), query))
        .map(request -> channel.send(request, List.of()))
        .toList();
  }

  /** The answers of the token endpoint. */
  public List<Exchange> sentToToken() {
    String endpoint = stage.pixit().endpoints().token();
    return Stream.of(
            HttpCall.post(
                endpoint, List.of(), List.of(new Header("grant_type", "'\""), new Header("", "["))),
            new HttpCall(
                "POST",
                endpoint,
                List.of(new Header("Content-Type", "application/json")),
                "{\"grant_type\": "))
        .map(stage.quick()::send)
        .toList();
  }

  /** The answers of all servers to TRACE, with credentials that are good for nothing. */
  public List<Exchange> traces() {
    RunFile.Endpoints endpoints = stage.pixit().endpoints();
    return Stream.of(
            new ResourceAddresses(stage).of(ProtectedResource.BATCH),
            endpoints.token(),
            endpoints.authorization())
        .map(
            uri ->
                new HttpCall(
                    "TRACE",
                    uri,
                    List.of(
                        new Header("Authorization", "Bearer " + stage.words().token()),
                        new Header("Cookie", "trace=" + stage.words().token())),
                    ""))
        .map(stage.quick()::send)
        .toList();
  }

  /** The answers of the resource server, to who may read the batch. */
  public List<Exchange> sentToResources() {
    ResourceGuide guide = new ResourceGuide(stage);
    String batch = new ResourceAddresses(stage).of(ProtectedResource.BATCH);
    String bearer = "Bearer " + new ResourceTokens(stage).good(ProtectedResource.BATCH.opener());
    String and = batch.contains("?") ? "&" : "?";
    Exchange odd =
        new Conditions(stage).asks(new Header("If-Modified-Since", "'<["), Optional.of(bearer));
    Stream<Exchange> others =
        Stream.of(
                batch + and + "published-min=" + ODD + "&max-results=1e999",
                batch.replaceFirst("/[^/?#]*([?#].*)?$", "/" + ODD))
            .map(uri -> guide.get(uri, bearer));
    return Stream.concat(others, Stream.of(odd)).toList();
  }
}
