package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a scope that is asked for with the offer, but for one term, which it grants as asked.
 */
final class GrantsMoreOfTerm extends CustodianDeviation {
  private final Pattern term;

  private GrantsMoreOfTerm(
      String id, String term, String summary, String duty, Detection detection) {
    super(id, Layer.OAUTH, summary, breaks(duty), detection);
    this.term = Pattern.compile("\\b" + term + "=[^;]+");
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new GrantsMoreOfTerm(
            "GrantsAnyHistoryLength",
            "HistoryLength",
            "Grants as much history as is asked for, whatever is on offer.",
            "espi_scope_offered_extent",
            killedBy("TC_SCOPE031_a")),
        new GrantsMoreOfTerm(
            "GrantsAnyIntervalDuration",
            "IntervalDuration",
            "Grants readings as fine as are asked for, whatever is on offer.",
            "espi_scope_offered_extent",
            killedBy("TC_SCOPE031_b")),
        new GrantsMoreOfTerm(
            "GrantsAnyBlockDuration",
            "BlockDuration",
            "Grants blocks of any length that is asked for, whatever is on offer.",
            "espi_scope_offered_lengths",
            killedBy("TC_SCOPE031_c")));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy((asked, offered) -> asOffered(asked, offered).isWithin(offered));
  }

  private Scope asOffered(Scope asked, Scope offered) {
    Matcher its = term.matcher(offered.toString());
    return its.find()
        ? Scope.of(
            term.matcher(asked.toString()).replaceFirst(Matcher.quoteReplacement(its.group())))
        : asked;
  }
}
