package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes over how long a Third Party writes that its own Authorization lasts. */
final class TakesTermOfThirdParty extends CustodianDeviation {
  private static final Pattern TERM =
      Pattern.compile("authorizedPeriod>\\s*<[^>]*duration>(\\d{1,11})<");
  private static final int OK = 200;

  TakesTermOfThirdParty() {
    super(
        Layer.RESOURCE,
        "Takes over how long a Third Party writes that its own Authorization lasts.",
        breaks("authorization_put_keeps_term"),
        killedBy("TC_RES032"));
  }

  @Override
  public void bend(ResourceServer server) {
    Ledger ledger = server.gate().ledger();
    server.alterAnswers(
        (request, correct) -> {
          if (request.method().equals("PUT") && correct.status() == OK) {
            Duration more = term(request.body()).minus(term(correct.body()));
            ledger
                .authorization(request.path().substring(request.path().lastIndexOf('/') + 1))
                .ifPresent(one -> one.prolong(more));
          }
          return correct;
        });
  }

  private static Duration term(String document) {
    Matcher term = TERM.matcher(document);
    return term.find() ? Duration.ofSeconds(Long.parseLong(term.group(1))) : Duration.ZERO;
  }
}
