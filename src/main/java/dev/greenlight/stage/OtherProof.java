package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Verification;
import dev.greenlight.record.Callback;
import dev.greenlight.record.Exchange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A customer, or somebody who would be taken for him, proves in another way than by user name and
 * password who he is, and approves if he is asked.
 *
 * @param stage what it is played on
 * @param way how he does so
 */
public record OtherProof(Stage stage, Verification way) {
  private static final int DIGITS = 10;
  private static final int LETTERS = 26;

  /**
   * What came of it.
   *
   * @param prepared what the Third Party asked
   * @param callback where the browser ended
   * @param page the answer that it shows; empty where it shows none
   */
  public record Attempt(PreparedRequest prepared, Callback callback, Optional<Exchange> page) {
    /**
     * That answer.
     *
     * @throws NotCarriedOut when there is none
     */
    public Exchange shown() {
      return page.orElseThrow(() -> new NotCarriedOut("the browser shows no page"));
    }
  }

  /**
   * The way that the run file tells.
   *
   * @throws NotServed when it tells none
   */
  public static OtherProof on(Stage stage) {
    return new OtherProof(
        stage,
        stage
            .pixit()
            .ways()
            .verification()
            .orElseThrow(
                () ->
                    new NotServed(
                        "the run file says of no other way in which customers prove who they are;"
                            + " if yours can, such as by account number and postal code, describe"
                            + " how (pixit.verification)")));
  }

  /** The customer himself; once for all who look at it. */
  public Attempt right(RunFile.Customer customer) {
    return stage.leases().take(new Leased.RightProof(customer), () -> attempt(customer, Map.of()));
  }

  /**
   * Makes sure that the right proof lets the customer in: else it proves nothing that a wrong one
   * does not.
   *
   * @throws NotReached when it does not
   */
  public void requireRight(RunFile.Customer customer) {
    Attempt attempt = right(customer);
    boolean taken =
        Landing.isAtThirdParty(attempt.prepared(), attempt.callback())
            && attempt.callback().parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("code"));
    if (!taken) {
      throw new NotReached(
          Milestone.OTHER_PROOF,
          customer.name()
              + " is not let in by what pixit.verification says that proves who he is: no code"
              + " comes");
    }
  }

  /** Somebody who knows his account and nothing else; once for all who look at it. */
  public Attempt wrong(RunFile.Customer customer) {
    return stage
        .leases()
        .take(
            new Leased.WrongProof(customer),
            () -> attempt(customer, Map.of(way.proof(), wrongProof(customer))));
  }

  /** Somebody who names an account that nobody has. */
  public Attempt nobodys(RunFile.Customer customer) {
    return attempt(
        customer,
        Map.of(way.proof(), wrongProof(customer), way.account(), nobodysAccount(customer)));
  }

  /** An account that nobody has. */
  public String nobodysAccount(RunFile.Customer customer) {
    return way.nobody().orElseGet(() -> another(value(customer, way.account())));
  }

  private String wrongProof(RunFile.Customer customer) {
    return another(value(customer, way.proof()));
  }

  private String value(RunFile.Customer customer, String name) {
    SecretReference reference = customer.values().get(name);
    if (reference == null) {
      throw new NotCarriedOut(
          customer.name() + " has no value '" + name + "' (pixit.customers, pixit.verification)");
    }
    return stage.secrets().of(reference);
  }

  /** Something that looks like it: the next digit for each digit, the next letter for a letter. */
  private static String another(String text) {
    StringBuilder other = new StringBuilder();
    text.chars().forEach(c -> other.append(next((char) c)));
    return other.toString();
  }

  private static char next(char c) {
    if (c >= '0' && c <= '9') {
      return (char) ('0' + (c - '0' + 1) % DIGITS);
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) ('A' + (c - 'A' + 1) % LETTERS);
    }
    return c >= 'a' && c <= 'z' ? (char) ('a' + (c - 'a' + 1) % LETTERS) : c;
  }

  private Attempt attempt(RunFile.Customer customer, Map<String, String> typed) {
    PreparedRequest prepared = stage.consents().prepare(stage.pixit().thirdParty());
    Consent pages = stage.pixit().consent().proving(way.page(), way.steps());
    return stage
        .consents()
        .visit(
            customer,
            new HashMap<>(typed),
            (agent, identity) -> attempt(pages, prepared, agent, identity));
  }

  private Attempt attempt(
      Consent pages, PreparedRequest prepared, CustomerAgent agent, Identity identity) {
    agent.open(prepared.request().uri());
    ConsentWalk walk = new ConsentWalk(pages, agent, identity);
    walk.decide(Decision.APPROVE);
    if (!walk.identified()) {
      throw new NotCarriedOut(
          "the Data Custodian showed no page that asks who the customer is (pixit.verification)");
    }
    return new Attempt(
        prepared, Landing.late(agent, prepared, stage.door()), agent.trail().shown());
  }
}
