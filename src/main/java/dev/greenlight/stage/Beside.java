package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.RunFile;
import java.util.Optional;

/**
 * Something else that was granted, and is to end together with what a case is about.
 *
 * @param relationship that opened; empty where there is none
 * @param whyNone why not; empty where it is there
 */
public record Beside(Optional<Relationship> relationship, String whyNone) {

  /** What the second customer of the run file grants that Third Party. */
  public static Beside ofOtherCustomer(Stage stage, RunFile.ThirdParty thirdParty) {
    return stage.pixit().customers().stream()
        .skip(1)
        .findFirst()
        .map(customer -> begun(stage, customer, thirdParty))
        .orElseGet(() -> none("the run file names no second customer (pixit.customers)"));
  }

  /** What a customer grants the second Third Party of the run file. */
  static Beside ofOtherThirdParty(Stage stage, RunFile.Customer customer) {
    return stage
        .pixit()
        .otherThirdParty()
        .map(other -> begun(stage, customer, other))
        .orElseGet(() -> none("the run file names no second Third Party (pixit.otherThirdParty)"));
  }

  /** The case is not about it: where it cannot be had, the rest goes on. */
  private static Beside begun(
      Stage stage, RunFile.Customer customer, RunFile.ThirdParty thirdParty) {
    try {
      return new Beside(Optional.of(Relationship.begin(stage, customer, thirdParty)), "");
    } catch (TimeUp e) {
      throw e;
    } catch (NotCarriedOut e) {
      return none("what " + customer.name() + " grants beside cannot be had: " + e.getMessage());
    }
  }

  private static Beside none(String why) {
    return new Beside(Optional.empty(), why);
  }
}
