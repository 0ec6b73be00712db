package dev.greenlight.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.oauth.AuthorizationRequest;
import dev.greenlight.act.oauth.Pkce;
import dev.greenlight.act.sut.Operator;
import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person plays the Retail Customer, or does not come. */
final class PersonalConsentTest {
  private static final Callback CALLBACK = new Callback("https://localhost/callback", List.of());
  private static final RunFile.Customer ADA =
      new RunFile.Customer(
          "customer 1", "ada", Optional.empty(), Map.of(), List.of(), Optional.empty());

  private final List<String> asked = new ArrayList<>();
  private boolean there = true;
  private Operator.Reply reply = Operator.Reply.DONE;
  private Optional<Callback> arrived = Optional.of(CALLBACK);
  private final PersonalConsent consent =
      new PersonalConsent(new Somebody(), new Door(), Duration.ofSeconds(30));

  private final class Somebody implements Operator {
    @Override
    public boolean isThere() {
      return there;
    }

    @Override
    public Reply ask(String request, Duration limit) {
      asked.add(request);
      return reply;
    }
  }

  private final class Door implements CallbackDoor {
    @Override
    public Optional<Callback> arrival(String state) {
      return arrived.filter(callback -> state.equals("a-state"));
    }

    @Override
    public Optional<Callback> lateArrival(String state) {
      return arrival(state);
    }
  }

  private Callback decide(Decision decision) {
    Pkce pkce = new Pkce("a-verifier-of-forty-three-characters-or-more-1234");
    return consent.decide(
        ADA,
        new PreparedRequest(
            null,
            AuthorizationRequest.correct(
                "https://dc.example.com/authorize",
                "third_party",
                "https://localhost/callback",
                "FB=4",
                "a-state",
                pkce),
            pkce),
        decision);
  }

  @Test
  void person_isToldWhereWhoAndWhat() {
    assertThat(decide(Decision.DENY)).isEqualTo(CALLBACK);
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0))
        .contains("customer 1 (user ada) and deny", "https://dc.example.com/authorize?")
        .contains("state=a-state");
  }

  @Test
  void whoDoesNotAnswer_isAskedNothingMore() {
    reply = Operator.Reply.SILENT;
    assertThatThrownBy(() -> decide(Decision.APPROVE))
        .isInstanceOf(NotAnswered.class)
        .hasMessageContaining("approve as customer 1 at https://dc.example.com/authorize (")
        .hasMessageContaining("run --resume")
        .hasMessageNotContaining("a-state");
    reply = Operator.Reply.DONE;

    assertThatThrownBy(() -> decide(Decision.APPROVE)).isInstanceOf(NotAnswered.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void withoutATerminal_nobodyIsAsked() {
    there = false;
    assertThatThrownBy(() -> decide(Decision.APPROVE))
        .isInstanceOf(NotAnswered.class)
        .hasMessageContaining("no terminal");
    assertThat(asked).isEmpty();
  }

  @Test
  void whoCannotDoIt_leavesNothingOpen() {
    reply = Operator.Reply.REFUSED;
    assertThatThrownBy(() -> decide(Decision.APPROVE))
        .isInstanceOf(NotCarriedOut.class)
        .isNotInstanceOf(NotAnswered.class);
  }

  @Test
  void whatNeverArrives_wasNotDone() {
    arrived = Optional.empty();
    assertThatThrownBy(() -> decide(Decision.APPROVE))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageContaining("nothing came back");
  }
}
