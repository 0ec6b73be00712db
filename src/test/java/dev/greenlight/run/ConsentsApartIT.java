package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custodians that make a subscription for each consent: a spent token is shown at its own. */
final class ConsentsApartIT {
  private static final Set<String> CASES =
      Set.of(
          "TC_ACC_BATCH_EXPIRED",
          "TC_ACC_USAGEPOINTBATCH_EXPIRED",
          "TC_ACC_INTERVALBLOCK_EXPIRED",
          "TC_ACC_BATCH_REVOKED",
          "TC_ACC_USAGEPOINTS_REVOKED",
          "TC_ACC_BATCH_POST_EXPIRED");

  @TempDir private Path folder;

  /** Gives each consent a subscription of its own, whose address opens to its token alone. */
  private static class KeepsConsentsApart implements Bending {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("/Subscription/[^/\"<?]+");

    private static final String MARK = "-consent-";

    private final Map<String, String> marks = new ConcurrentHashMap<>();
    private final AtomicInteger consents = new AtomicInteger();

    @Override
    public void bend(FrontDoor door) {
      door.alterAnswers(
          (request, correct) -> {
            String body = new String(correct.bytes(), StandardCharsets.UTF_8);
            Matcher issued = TOKEN.matcher(body);
            String token = issued.find() ? issued.group(1) : token(request);
            if (request.path().endsWith("/token") && PLACE.matcher(body).find()) {
              marks.computeIfAbsent(token, unused -> MARK + consents.incrementAndGet());
            }
            Answer marked =
                marks.containsKey(token)
                    ? correct.withBody(PLACE.matcher(body).replaceAll("$0" + marks.get(token)))
                    : correct;
            if (request.path().contains(MARK) && own(request).isEmpty()) {
              return correct.status() == 404 ? Answer.text(403, "of another consent") : correct;
            }
            return request.method().equals("POST") ? written(request, marked) : marked;
          });
    }

    @Override
    public void bend(ResourceServer server) {
      server.rereadAs(
          (request, correct) -> own(request).map(mark -> request.path().replace(mark, "")));
    }

    /** What comes for a POST. */
    Answer written(Request request, Answer correct) {
      return correct;
    }

    Optional<String> own(Request request) {
      return Optional.ofNullable(marks.get(token(request)))
          .filter(mark -> request.path().contains(mark));
    }

    private static String token(Request request) {
      return request.header("Authorization").orElse("").replaceFirst("^Bearer ", "");
    }
  }

  /** The same, but tokens live on after they expired, or were revoked. */
  private static final class TakesSpentTokens extends KeepsConsentsApart {
    @Override
    public void bend(BearerGate gate) {
      gate.overlook(AccessFault.TOKEN_EXPIRED);
      gate.overlook(AccessFault.TOKEN_REVOKED);
    }

    @Override
    Answer written(Request request, Answer correct) {
      return own(request).isPresent() ? Answer.text(201, "") : correct;
    }
  }

  @Test
  void whoRefusesSpentTokens_isRight() {
    assertThat(verdicts(new KeepsConsentsApart()).values())
        .hasSameSizeAs(CASES)
        .containsOnly(Verdict.PASS);
  }

  @Test
  void whoTakesSpentTokens_isFound() {
    assertThat(verdicts(new TakesSpentTokens()).values())
        .hasSameSizeAs(CASES)
        .containsOnly(Verdict.FAIL);
  }

  private Map<String, Verdict> verdicts(Bending ways) {
    return Ways.verdicts(folder, Path.of("fixtures/runs/embedded-custodian.yaml"), ways, CASES);
  }
}
