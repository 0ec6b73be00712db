package dev.greenlight.judge.oauth;

import dev.greenlight.judge.Check;
import dev.greenlight.judge.NoAnswer;
import dev.greenlight.judge.Outcome;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Finding;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Exhibits;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/**
 * The introspection endpoint tells whether a token is active, and nothing but that of one that is
 * not (RFC 7662 section 2.2). Whoever may not ask of that token is told that it is not active: of a
 * good one that says nothing, unless he may.
 *
 * @param active what it has to say
 * @param entitled whether it is known that who asks may
 */
public record TellsState(boolean active, boolean entitled) implements Check {
  private static final String SILENT = "oauth_introspection_tells_nothing_of_dead";

  /** There is no answer of 200 with a boolean member {@code active}. */
  record NoState(String expected, String observed) implements Finding {}

  /** It says the reverse. */
  record StateDiffers(String expected, String observed) implements Finding {}

  /** Of a token that is not active it tells more. */
  record ToldOfDead(String expected, String observed) implements Finding {}

  /** Whether an answer calls the token active. */
  public static boolean isActive(Exchange answer) {
    return answer.answered() && TokenJson.of(answer.response()).member("active").asBoolean();
  }

  @Override
  public Outcome judge(Exhibits exhibits, Ruling ruling) {
    return NoAnswer.or(exhibits.exchange("answer"), this::judge);
  }

  private Outcome judge(Exchange.Response response) {
    TokenJson json = TokenJson.of(response);
    if (response.status() != 200 || !json.member("active").isBoolean()) {
      return Outcome.broken(
          new NoState(
              "200 with {\"active\": " + active + "}",
              "status "
                  + response.status()
                  + (json.isObject() ? ", no boolean member active" : ", no JSON object")));
    }
    boolean told = json.member("active").asBoolean();
    if (active && !told && !entitled) {
      return Outcome.undecided(
          "active: false, which is also what somebody is told who may not ask of that token (RFC"
              + " 7662 section 2.2): name who may (pixit.oauth.introspection.client)");
    }
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    if (told != active) {
      outcome.finds(new StateDiffers("active: " + active, "active: " + told));
    }
    List<String> more = members(json).stream().filter(name -> !name.equals("active")).toList();
    if (!active && !told && !more.isEmpty()) {
      outcome.finds(SILENT, new ToldOfDead("the member active alone", String.join(", ", more)));
    }
    return outcome.build();
  }

  private static List<String> members(TokenJson json) {
    Iterator<String> names = json.json().fieldNames();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(names, Spliterator.ORDERED), false)
        .toList();
  }
}
