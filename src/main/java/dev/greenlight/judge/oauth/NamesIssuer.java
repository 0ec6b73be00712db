package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Landing;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.net.URI;

/**
 * The answer to an authorization request names its issuer, so that a Third Party with several Data
 * Custodians knows who answers (RFC 9207). With the exhibit {@code metadata address} it has to be
 * the issuer whose metadata that is (section 2.4), which may be at another host than the endpoint
 * (RFC 8414); else at least one at the same host.
 *
 * <p>Where there are no metadata, or the exhibit {@code metadata} is there and does not promise the
 * parameter ({@code authorization_response_iss_parameter_supported}, by default false, section 3),
 * nobody waits for it, and that it is not there is no finding.
 */
public record NamesIssuer() implements Check {
  private static final String PROMISE = "authorization_response_iss_parameter_supported";

  /** There is no {@code iss}. */
  record IssuerMissing(String expected, String observed) implements Finding {}

  /** {@code iss} is no address of the authorization server. */
  record IssuerForeign(String expected, String observed) implements Finding {}

  /** {@code iss} is not the identifier under which the authorization server has its metadata. */
  record IssuerDiffers(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Landing landing = Landing.of(exhibits.callback("callback"));
    String server = exhibits.fact("authorization endpoint");
    if (!landing.isAt(exhibits.fact("redirect uri"))) {
      return Outcome.undecided("the browser never came back to the Third Party");
    }
    String issuer = landing.parameter("iss").orElse("");
    if (issuer.isEmpty() && isUnpromised(exhibits)) {
      return Outcome.notApplicable(
          "advice: the answer names no issuer (iss), nor do metadata (pixit.endpoints.metadata)"
              + " promise it ("
              + PROMISE
              + "); a Third Party with several Data Custodians would know by it who answers");
    }
    if (issuer.isEmpty()) {
      return Outcome.broken(new IssuerMissing("iss", landing.inWords()));
    }
    if (exhibits.has("metadata address")) {
      return compare(Issuers.behind(exhibits.fact("metadata address")), issuer);
    }
    return host(issuer).equals(host(server))
        ? Outcome.holds()
        : Outcome.broken(new IssuerForeign("an address at " + host(server), issuer));
  }

  /** Who names no metadata promises nothing. */
  private static boolean isUnpromised(Exhibits exhibits) {
    return exhibits.has("metadata")
        ? isUnpromised(exhibits.exchange("metadata"))
        : !exhibits.has("metadata address");
  }

  private static boolean isUnpromised(Exchange metadata) {
    if (!metadata.answered() || metadata.response().status() != 200) {
      return false;
    }
    TokenJson document = TokenJson.of(metadata.response());
    return document.isObject() && !document.member(PROMISE).asBoolean();
  }

  private static Outcome compare(String expected, String issuer) {
    return Issuers.bare(issuer).equals(expected)
        ? Outcome.holds()
        : Outcome.broken(new IssuerDiffers(expected, issuer));
  }

  private static String host(String uri) {
    try {
      String host = URI.create(uri).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException noUri) {
      // Then it is nobody's.
      return "";
    }
  }
}
