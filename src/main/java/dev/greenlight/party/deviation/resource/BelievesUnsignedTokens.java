package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Believes a JWT whose header says that nobody signed it (RFC 8725 section 2.1). */
final class BelievesUnsignedTokens extends CustodianDeviation {
  private static final String TYPE = "\"typ\":\"at+jwt\"";
  private static final String HEADER = "{\"alg\":\"RS256\"," + TYPE + ",\"kid\":\"1\"}";
  private static final int NAME = 16;
  private static final int SIGNATURE = 256;

  private final Random random = new Random(1);
  private final Map<String, String> issued = new ConcurrentHashMap<>();

  BelievesUnsignedTokens() {
    super(
        Layer.RESOURCE,
        "Issues customers' tokens as JWT, and believes one whose header names no algorithm.",
        breaks("resource_token_known"),
        killedBy("TC_TOK003"));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.values().customerTokensBy(this::issue);
  }

  private synchronized String issue() {
    String claims = encoded(("{\"jti\":\"" + drawn(NAME) + "\"}").getBytes(StandardCharsets.UTF_8));
    String token =
        encoded(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + claims + "." + drawn(SIGNATURE);
    issued.put(claims, token);
    return token;
  }

  private String drawn(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return encoded(bytes);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(
        (request, wanted) -> {
          try {
            return gate.tokenOf(request);
          } catch (Refusal unknown) {
            return believed(request).flatMap(gate.ledger()::accessToken).orElseThrow(() -> unknown);
          }
        });
  }

  private Optional<String> believed(Request request) {
    String[] parts = shown(request).split("\\.", -1);
    return parts.length == 3 && saysUnsigned(parts[0])
        ? Optional.ofNullable(issued.get(parts[1]))
        : Optional.empty();
  }

  private static String shown(Request request) {
    return request.header("Authorization").orElse("").replaceFirst("^Bearer ", "");
  }

  /** As a library does that wants to know the type of a token, and not who signed it. */
  private static boolean saysUnsigned(String header) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
      return text.contains(TYPE) && text.contains("\"alg\":\"none\"");
    } catch (IllegalArgumentException noBase64) {
      // No JWT, then.
      return false;
    }
  }
}
