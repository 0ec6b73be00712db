package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Optional;

/**
 * What the authorization server tells of itself (RFC 8414) is what ApplicationInformation says, and
 * what the tester was told.
 */
public record MetadataAgrees() implements Check {
  private static final String ISSUER = "oauth_metadata_issuer";

  /**
   * An endpoint under its three names.
   *
   * @param member of the metadata
   * @param element of ApplicationInformation; empty when it has none
   * @param fact of the run file
   */
  private record Endpoint(String member, String element, String fact) {}

  private static final List<Endpoint> ENDPOINTS =
      List.of(
          new Endpoint(
              "authorization_endpoint",
              "authorizationServerAuthorizationEndpoint",
              "authorization endpoint"),
          new Endpoint("token_endpoint", "authorizationServerTokenEndpoint", "token endpoint"),
          new Endpoint("revocation_endpoint", "", "revocation endpoint"));

  /** There is no metadata document where the run file says. */
  record NoMetadata(String expected, String observed) implements Finding {}

  /** The issuer is not the one whose metadata this is (RFC 8414 section 3.3). */
  record OtherIssuer(String expected, String observed) implements Finding {}

  /** An endpoint is said to be somewhere else. */
  record EndpointDiffers(String expected, String observed) implements Finding {}

  /** PKCE with S256 is not announced. */
  record S256Unannounced(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(
        exhibits.exchange("metadata"),
        metadata ->
            NoAnswer.or(
                exhibits.exchange("application information"),
                information -> judge(metadata, information, exhibits)));
  }

  private static Outcome judge(
      Exchange.Response answer, Exchange.Response information, Exhibits exhibits) {
    TokenJson metadata = TokenJson.of(answer);
    if (answer.status() != 200 || !metadata.isObject()) {
      return Outcome.broken(
          new NoMetadata("200 with a JSON document", String.valueOf(answer.status())));
    }
    Optional<EspiEntry> registered = EspiEntry.in(information, "ApplicationInformation");
    Outcome.Builder outcome = new Outcome.Builder();
    judgeIssuer(metadata, exhibits.exchange("metadata").request().uri(), registered, outcome);
    for (Endpoint endpoint : ENDPOINTS) {
      compare(endpoint, metadata, registered, exhibits, outcome);
    }
    outcome.inspected();
    if (!metadata.lists("code_challenge_methods_supported", "S256")) {
      outcome.finds(
          "oauth_pkce_supported",
          new S256Unannounced(
              "code_challenge_methods_supported with S256",
              metadata.member("code_challenge_methods_supported").toString()));
    }
    Outcome judged = outcome.build();
    // What is wrong in itself is wrong; that nothing is says nothing of an agreement.
    return registered.isEmpty() && judged.breaches().isEmpty()
        ? Outcome.undecided("ApplicationInformation cannot be read: status " + information.status())
        : judged;
  }

  private static void judgeIssuer(
      TokenJson metadata, String address, Optional<EspiEntry> registered, Outcome.Builder outcome) {
    outcome.inspected();
    String issuer = metadata.text("issuer").orElse("");
    String expected = Issuers.behind(address);
    if (!Issuers.bare(issuer).equals(expected)) {
      outcome.finds(ISSUER, new OtherIssuer(expected, issuer.isEmpty() ? "no issuer" : issuer));
    }
    registered
        .flatMap(entry -> entry.text("authorizationServerUri"))
        .filter(server -> !Issuers.bare(server).equals(Issuers.bare(issuer)))
        .ifPresent(
            server ->
                outcome.finds(ISSUER, new OtherIssuer("authorizationServerUri " + server, issuer)));
  }

  private static void compare(
      Endpoint endpoint,
      TokenJson metadata,
      Optional<EspiEntry> registered,
      Exhibits exhibits,
      Outcome.Builder outcome) {
    String told = metadata.text(endpoint.member).orElse("none");
    Optional<String> inRunFile =
        Optional.of(endpoint.fact).filter(exhibits::has).map(exhibits::fact);
    Optional<String> inRegistration =
        registered
            .filter(entry -> !endpoint.element.isEmpty())
            .flatMap(entry -> entry.text(endpoint.element));
    inRunFile.ifPresent(due -> compare(endpoint, due, told, "run file", outcome));
    inRegistration.ifPresent(
        due -> compare(endpoint, due, told, "ApplicationInformation", outcome));
  }

  private static void compare(
      Endpoint endpoint, String due, String told, String source, Outcome.Builder outcome) {
    outcome.inspected();
    if (!told.equals(due)) {
      outcome.finds(
          "oauth_metadata_agrees",
          new EndpointDiffers(endpoint.member + " " + due + " (" + source + ")", told));
    }
  }
}
