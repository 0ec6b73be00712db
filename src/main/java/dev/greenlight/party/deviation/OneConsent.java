package dev.greenlight.party.deviation;

import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No sin but another way: a consent whose code is redeemed ends the one before of the same customer
 * to the same Third Party, tokens included, where ours lets each live.
 */
public final class OneConsent implements Bending {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  private volatile Ledger ledger;

  @Override
  public void bend(Ledger books) {
    ledger = books;
  }

  @Override
  public void bend(FrontDoor door) {
    door.alterAnswers(
        (request, correct) -> {
          Matcher issued = TOKEN.matcher(new String(correct.bytes(), StandardCharsets.UTF_8));
          Optional<AccessToken> token =
              issued.find() ? ledger.accessToken(issued.group(1)) : Optional.empty();
          token.map(AccessToken::authorization).ifPresent(this::endOthers);
          return correct;
        });
  }

  private void endOthers(Authorization newest) {
    ledger.authorizations().stream()
        .filter(each -> each != newest && each.isActive() && each.since().isBefore(newest.since()))
        .filter(each -> newest.customer().isPresent() && each.customer().equals(newest.customer()))
        .filter(each -> each.client().id().equals(newest.client().id()))
        .forEach(ledger::revoke);
  }
}
