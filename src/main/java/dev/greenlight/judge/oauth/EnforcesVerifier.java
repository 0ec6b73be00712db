package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Optional;

/**
 * A code that was asked for with a challenge is redeemed only with its verifier. ESPI does not ask
 * for PKCE, and a server that never heard of it has to overlook the challenge (RFC 6749 section
 * 3.1); one that knows it has to refuse (RFC 7636 section 4.6, RFC 9700 section 2.1.1). That it
 * does is said by its metadata, the exhibit {@code metadata}, or shown by how it took another
 * verifier than the right one, the exhibit {@code wrong verifier}; each may be missing.
 *
 * @param error the error code that is due; several that are equally right are separated by " or "
 */
public record EnforcesVerifier(String error) implements Check {
  private static final String ENFORCED = "oauth_pkce_enforced";

  /** A server that checks verifiers handed out a token without the right one. */
  record VerifierNotEnforced(String expected, String observed) implements Finding {}

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    Exchange answer = exhibits.exchange("answer");
    return answer.answered() && isIssued(answer.response())
        ? knowledge(exhibits)
            .map(known -> broken(answer.response(), known))
            .orElseGet(() -> new RefusesWith(error).judge(exhibits, ruling))
        : new RefusesWith(error).judge(exhibits, ruling);
  }

  private Outcome broken(Exchange.Response response, String known) {
    return new Outcome.Builder()
        .inspected()
        .finds(
            ENFORCED,
            new VerifierNotEnforced(
                "no token, " + error + ", since " + known,
                "status " + response.status() + " with an access token"))
        .build();
  }

  /** By what it is known that the server checks verifiers. */
  private static Optional<String> knowledge(Exhibits exhibits) {
    return exchange(exhibits, "metadata")
        .flatMap(KnownToCheckVerifiers::byMetadata)
        .or(() -> exchange(exhibits, "wrong verifier").flatMap(KnownToCheckVerifiers::byRefusal));
  }

  private static Optional<Exchange> exchange(Exhibits exhibits, String role) {
    return exhibits.has(role) ? Optional.of(exhibits.exchange(role)) : Optional.empty();
  }

  private static boolean isIssued(Exchange.Response response) {
    return TokenJson.of(response).text("access_token").isPresent();
  }
}
