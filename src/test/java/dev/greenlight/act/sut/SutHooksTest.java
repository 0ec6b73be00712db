package dev.greenlight.act.sut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.Hook;
import dev.greenlight.model.HookKind;
import dev.greenlight.record.Header;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hooks that are commands, or people. */
final class SutHooksTest {
  private static final String SHELL = "/bin/sh";
  private static final String PURPOSE = "expire a token";

  private final List<String> told = new ArrayList<>();

  /** Somebody who always says the same. */
  private record Saying(Reply reply, List<String> asked) implements Operator {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public Reply ask(String request, Duration limit) {
      asked.add(request + " in " + limit.toSeconds());
      return reply;
    }
  }

  private void use(Hook hook, Operator operator, String field, String value) {
    hooks(operator).call(Optional.of(hook), PURPOSE, Matter.of(field, value));
  }

  private SutHooks hooks(Operator operator) {
    return new SutHooks(
        call -> {
          throw new IllegalStateException("nothing is sent");
        },
        Optional.empty(),
        operator,
        told::add);
  }

  private void run(int seconds, String script) {
    assumeThat(Files.isExecutable(Path.of(SHELL))).isTrue();
    use(
        new Hook.Command(List.of(SHELL, "-c", script), seconds),
        Operator.NOBODY,
        "token",
        "the token");
  }

  @Test
  void commandThatEndsWith0_hasDoneIt() {
    run(20, "echo done with $GREENLIGHT_TOKEN; echo and more >&2");
    assertThat(told)
        .containsExactly(
            """
            the command that should expire a token ended with exit code 0
            done with the token
            and more
            """);
  }

  @Test
  void wordsOfACommand_areNoShellsWords() {
    assumeThat(Files.isExecutable(Path.of("/bin/echo"))).isTrue();
    use(
        new Hook.Command(List.of("/bin/echo", "$GREENLIGHT_TOKEN; ls"), 20),
        Operator.NOBODY,
        "token",
        "the token");
    assertThat(told.get(0)).endsWith("\n$GREENLIGHT_TOKEN; ls\n");
  }

  @Test
  void whatItSaidLast_isShownOfACommandThatFails() {
    assertThatThrownBy(() -> run(20, "echo trying; echo 1; echo 2 >&2; echo refused >&2; exit 1"))
        .hasMessageContaining("exit code 1: 1 / 2 / refused (pixit.hooks)");
  }

  @Test
  void commandThatEndsOtherwise_hasNot() {
    assertThatThrownBy(() -> run(20, "echo no such token; exit 3"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessage(
            "the command that should expire a token ended with exit code 3: no such token"
                + " (pixit.hooks)");
    assertThat(told.get(0)).endsWith("no such token\n");
  }

  @Test
  void commandThatHangs_isEnded() {
    assertThatThrownBy(() -> run(1, "sleep 60 & sleep 60"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessage("the command that should expire a token did not end in 1 s (pixit.hooks)");
  }

  @Test
  void commandThatTalksMuch_isCutOff() {
    run(20, "i=0; while [ $i -lt 3000 ]; do echo 0123456789; i=$((i+1)); done");
    assertThat(told.get(0)).hasSizeLessThan(17_000).endsWith("(cut off)");
  }

  @Test
  void commandThatIsNotThere_isToldSo() {
    assertThatThrownBy(
            () ->
                use(
                    new Hook.Command(List.of("/no/such/program"), 1),
                    Operator.NOBODY,
                    "token",
                    "the token"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessage("the command that should expire a token cannot be started: /no/such/program");
  }

  @Test
  void personWhoSaysSo_hasDoneIt() {
    Saying person = new Saying(Operator.Reply.DONE, new ArrayList<>());
    use(new Hook.Prompt("Revoke {authorization}", 30), person, "authorization", "https://a/1");
    assertThat(person.asked()).containsExactly("Revoke https://a/1 in 30");
  }

  @Test
  void personIsShownNoToken() {
    Saying person = new Saying(Operator.Reply.DONE, new ArrayList<>());
    use(new Hook.Prompt("Expire {authorization}", 30), person, "token", "secret");
    assertThat(person.asked()).containsExactly("Expire … in 30");
    assertThat(told).noneMatch(words -> words.contains("secret"));
  }

  @Test
  void whoseTokenItIs_isToldToPeopleCommandsAndPrograms() {
    Matter token = Matter.token("secret", "access_token", "ada");
    assertThat(token.fill("Expire the {kind} of {customer}, {token}"))
        .isEqualTo("Expire the access_token of ada, …");
    assumeThat(Files.isExecutable(Path.of(SHELL))).isTrue();
    hooks(Operator.NOBODY)
        .call(
            Optional.of(
                new Hook.Command(
                    List.of(SHELL, "-c", "echo $GREENLIGHT_KIND of $GREENLIGHT_CUSTOMER"), 20)),
            PURPOSE,
            token);
    assertThat(told.get(0)).endsWith("\naccess_token of ada\n");
    assertThat(token.all())
        .containsExactly(
            new Header("token", "secret"),
            new Header("kind", "access_token"),
            new Header("customer", "ada"));
  }

  @Test
  void allThatIsKnownOfAToken_isWhatTheHookForItNames() {
    assertThat(Matter.token("secret", "access_token", "ada").of(Optional.of("https://a/1")).all())
        .extracting(Header::name)
        .isEqualTo(HookKind.EXPIRE.fields());
  }

  @Test
  void tokenOfTheThirdPartyItself_isNoCustomers() {
    assertThat(Matter.token("secret", "client_token", "").besides())
        .containsExactly(new Header("kind", "client_token"));
  }

  @Test
  void personWhoCannotOrIsSilent_hasNot() {
    for (Operator.Reply reply : List.of(Operator.Reply.REFUSED, Operator.Reply.SILENT)) {
      assertThatThrownBy(
              () ->
                  use(
                      new Hook.Prompt("Do it", 30),
                      new Saying(reply, new ArrayList<>()),
                      "token",
                      "the token"))
          .isInstanceOf(NotCarriedOut.class)
          .hasMessageContaining("the person who should expire a token said ");
    }
  }

  @Test
  void withoutATerminal_nobodyIsAsked() {
    assertThatThrownBy(
            () -> use(new Hook.Prompt("Do it", 30), Operator.NOBODY, "token", "the token"))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessage(
            "a person should expire a token (pixit.hooks), and there is no terminal to ask him at");
  }
}
