package dev.greenlight.run;

import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.OneConsent;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each consent ends the one before and is a subscription of its own, with addresses of its own, as
 * one large utility has it.
 */
final class MovingConsent implements Bending {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern PLACE = Pattern.compile("/(Subscription|RetailCustomer)/[^/\"<?]+");
  private static final Pattern ENTRY = Pattern.compile("(?s)<entry\\b.*?</entry>");
  private static final String MARK = "-consent";

  private final OneConsent one = new OneConsent();
  private final Map<Authorization, Integer> numbers = new HashMap<>();
  private volatile Ledger ledger;

  @Override
  public void bend(Ledger books) {
    ledger = books;
    one.bend(books);
  }

  @Override
  public void bend(FrontDoor door) {
    one.bend(door);
    door.alterAnswers(
        (request, correct) -> {
          String body = new String(correct.bytes(), StandardCharsets.UTF_8);
          Matcher issued = TOKEN.matcher(body);
          Optional<String> mark = mark(issued.find() ? issued.group(1) : shown(request));
          String moved =
              mark.map(each -> moved(body, each))
                  .orElseGet(() -> ENTRY.matcher(body).replaceAll(one -> movedEntry(one.group())));
          return moved.equals(body) ? correct : correct.withBody(moved);
        });
  }

  @Override
  public void bend(ResourceServer server) {
    server.rereadAs(
        (request, correct) ->
            mark(shown(request))
                .filter(
                    mark -> request.path().contains(mark + "/") || request.path().endsWith(mark))
                .map(mark -> request.path().replace(mark, "")));
  }

  private static String moved(String text, String mark) {
    return PLACE.matcher(text).replaceAll("$0" + mark);
  }

  private String movedEntry(String entry) {
    return Matcher.quoteReplacement(
        ledger.authorizations().stream()
            .filter(each -> entry.contains("/Authorization/" + each.id() + "\""))
            .flatMap(each -> mark(each).stream())
            .findFirst()
            .map(mark -> moved(entry, mark))
            .orElse(entry));
  }

  private Optional<String> mark(String token) {
    return ledger.accessToken(token).map(AccessToken::authorization).flatMap(this::mark);
  }

  private Optional<String> mark(Authorization consent) {
    return consent.customer().map(unused -> MARK + number(consent));
  }

  private synchronized int number(Authorization consent) {
    return numbers.computeIfAbsent(consent, unused -> numbers.size() + 1);
  }

  private static String shown(Request request) {
    return request.header("Authorization").orElse("").replaceFirst("^Bearer ", "");
  }
}
