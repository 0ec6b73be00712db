package dev.greenlight.act.sut;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.act.http.Transport;
import dev.greenlight.model.Hook;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Uses the hooks of the system under test, as the run file names them. */
public final class SutHooks {
  private final Transport transport;
  private final Optional<Header> key;
  private final Operator operator;
  private final Consumer<String> told;

  /**
   * @param key the header that opens hooks which are addresses
   * @param operator who does what a hook asks a person for
   * @param told what commands and people say, for the evidence
   */
  public SutHooks(
      Transport transport, Optional<Header> key, Operator operator, Consumer<String> told) {
    this.transport = transport;
    this.key = key;
    this.operator = operator;
    this.told = told;
  }

  /**
   * Uses a hook about one thing.
   *
   * @param hook empty when the run file names none
   * @param purpose what it does, for the messages
   * @throws NotCarriedOut when there is no such hook, or it does not say that it is done
   */
  public void call(Optional<Hook> hook, String purpose, Matter matter) {
    Hook named =
        hook.orElseThrow(
            () ->
                new NotCarriedOut(
                    "the run file names no hook that can " + purpose + " (pixit.hooks)"));
    if (named instanceof Hook.Command command) {
      new CommandHook(told).run(command, purpose, matter);
    } else if (named instanceof Hook.Prompt prompt) {
      ask(prompt, purpose, matter);
    } else if (named instanceof Hook.Call call) {
      post(call, purpose, matter);
    }
  }

  private void post(Hook.Call hook, String purpose, Matter matter) {
    Exchange exchange =
        transport.send(HttpCall.post(hook.uri(), key.stream().toList(), matter.all()));
    if (!exchange.answered()) {
      throw new NotCarriedOut("the hook that should " + purpose + " did not answer", exchange);
    }
    int status = exchange.response().status();
    if (status / 100 != 2) {
      throw new NotCarriedOut("the hook that should " + purpose + " answered " + status);
    }
  }

  private void ask(Hook.Prompt hook, String purpose, Matter matter) {
    if (!operator.isThere()) {
      throw new NotCarriedOut(
          "a person should " + purpose + " (pixit.hooks), and there is no terminal to ask him at");
    }
    try {
      Operator.Reply reply =
          operator.ask(matter.fill(hook.text()), Duration.ofSeconds(hook.seconds()));
      told.accept("the person who should " + purpose + ": " + reply);
      switch (reply) {
        case DONE -> {
          // So it is done.
        }
        case REFUSED ->
            throw new NotCarriedOut("the person who should " + purpose + " said that he could not");
        case SILENT ->
            throw new NotCarriedOut(
                "the person who should "
                    + purpose
                    + " said nothing in "
                    + hook.seconds()
                    + " s (pixit.hooks)");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotCarriedOut("the person who should " + purpose + " was not waited for", e);
    }
  }
}
