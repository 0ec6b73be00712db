package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.model.Connect;
import dev.greenlight.model.RunFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Third Parties that a Data Custodian offers to its customers in the portal.
 *
 * @param stage what it is played on
 * @param connect how a customer connects one of them
 */
public record PortalList(Stage stage, Connect connect) {

  /** The list; empty where the run file does not say how one is told from the others. */
  public static Optional<PortalList> of(Stage stage) {
    return stage
        .pixit()
        .ways()
        .connect()
        .filter(Connect::tellsWhich)
        .map(connect -> new PortalList(stage, connect));
  }

  /**
   * Which of some Third Parties a customer finds there: he goes as far as to where he would choose
   * one, and no further.
   *
   * @return their client_ids, in the order in which they were looked for
   * @throws NotCarriedOut when he does not get that far
   */
  public List<String> offered(RunFile.Customer customer, List<RunFile.ThirdParty> thirdParties) {
    int choice = choice();
    return stage
        .consents()
        .visit(
            customer,
            Map.of(),
            (agent, identity) -> {
              new Portal(stage, connect.portal())
                  .enter(agent, identity, "the portal did not let the customer in (pixit.connect)");
              connect.steps().subList(0, choice).forEach(step -> agent.carryOut(step, identity));
              return thirdParties.stream()
                  .filter(each -> agent.shows(connect.stepsFor(each).get(choice).selector()))
                  .map(each -> each.customer().id())
                  .toList();
            });
  }

  /** The first step in which the Third Party is named. */
  private int choice() {
    int place = 0;
    while (!connect.steps().get(place).selector().contains(Connect.CLIENT)) {
      place++;
    }
    return place;
  }
}
