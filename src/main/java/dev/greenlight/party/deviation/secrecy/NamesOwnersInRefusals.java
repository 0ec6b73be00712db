package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says the number of whose account it is that energy data belongs to which a token does not open.
 */
final class NamesOwnersInRefusals extends CustodianDeviation {
  private static final Pattern OWNER = Pattern.compile("/Subscription/([^/]+)");

  NamesOwnersInRefusals() {
    super(
        Layer.RESOURCE,
        "Says of which account the energy data is that a token does not open.",
        breaks("refusal_names_nobody"),
        killedBy("TC_PRV001", "TC_PRV002", "TC_PRV004", "TC_PRV008_d", "TC_PRV009")
            .andBy(AccessMatrix.everyForeignResource()));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 403
                ? account(server, request.path())
                    .map(number -> correct.withBody("Refused: account " + number + "."))
                    .orElse(correct)
                : correct);
  }

  private static Optional<String> account(ResourceServer server, String path) {
    Matcher owner = OWNER.matcher(path);
    return owner.find()
        ? server.gate().ledger().registry().customers().stream()
            .filter(customer -> customer.subscription().equals(owner.group(1)))
            .map(RetailCustomer::id)
            .findFirst()
            .flatMap(server.customer()::accountOf)
        : Optional.empty();
  }
}
