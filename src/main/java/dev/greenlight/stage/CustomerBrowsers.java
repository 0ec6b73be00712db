package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk;
import dev.greenlight.act.browser.CustomerAgent;
import dev.greenlight.act.browser.Identity;
import dev.greenlight.model.Consent;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunFileKeys;
import dev.greenlight.model.SecretReference;
import dev.greenlight.model.Secrets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The browsers of customers, with what customers know of themselves.
 *
 * @param pixit says which pages there are
 * @param secrets the values behind the references of the run file
 * @param browsers starts one, without any cookies
 * @param clock gives each case its time
 */
record CustomerBrowsers(
    RunFile.Pixit pixit, Secrets secrets, Supplier<CustomerAgent> browsers, CaseClock clock) {

  /**
   * Somebody goes with a browser of his own wherever he wants, in the time of the case.
   *
   * @throws NotPlayable when the run file says of no page how one gets through it
   */
  <T> T use(Function<CustomerAgent, T> visit) {
    if (pixit.consent().pages().isEmpty()) {
      throw new NotPlayable(
          "a browser of ours would have to do that, and the run file does not say how one gets"
              + " through the pages (pixit.consent)");
    }
    try (CustomerAgent agent = browsers.get()) {
      return clock.during(agent::abandon, () -> visit.apply(agent));
    }
  }

  /** The way through the pages of the run file. */
  ConsentWalk walk(CustomerAgent agent, Identity identity) {
    return new ConsentWalk(pixit.consent(), agent, identity);
  }

  /**
   * On that way somebody was asked who he is, and said it.
   *
   * @throws NotCarriedOut when he was not
   */
  static void requireIdentified(ConsentWalk walk) {
    if (!walk.identified()) {
      throw new NotCarriedOut(
          "the Data Custodian showed no page that asks who the customer is (pixit.consent)");
    }
  }

  /** Who is still asked who he is may have typed what is wrong in the run file. */
  String doubt(CustomerAgent agent, RunFile.Customer customer) {
    return agent.shows(pixit.consent().loginSign())
        ? "; are user and password of %s right (%s)?"
            .formatted(customer.name(), new RunFileKeys(pixit).of(customer))
        : "";
  }

  /**
   * What a customer types.
   *
   * @throws NotPlayable when the run file does not say how he logs in
   */
  Identity identity(RunFile.Customer customer) {
    SecretReference password =
        customer
            .password()
            .orElseThrow(
                () ->
                    new NotPlayable(
                        "the tokens of "
                            + customer.name()
                            + " were handed over, and the run file does not say how he logs in"
                            + " (pixit.customers)"));
    Map<String, String> values = new HashMap<>();
    values.put(Consent.USER, customer.user());
    values.put(Consent.PASSWORD, secrets.of(password));
    customer.values().forEach((name, reference) -> values.put(name, secrets.of(reference)));
    return new Identity(customer.name(), values, customer.accounts());
  }
}
