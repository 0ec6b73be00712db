package dev.greenlight.party.deviation;

import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.FrontDoor;
import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.server.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No sin but another way: what customers grant to the second Third Party is a subscription of its
 * own, with addresses of its own, where ours has one for each customer; or the same of who they
 * are.
 */
public final class SubscriptionsApart implements Bending {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern ENERGY = Pattern.compile("/Subscription/[^/\"<?]+");
  private static final Pattern PERSONS = Pattern.compile("/RetailCustomer/[^/\"<?]+");
  private static final String MARK = "-second";
  private static final String BULK = "/Batch/Bulk/";

  private final Pattern place;
  private final BinaryOperator<String> bulk;
  private final boolean closed;
  private volatile Ledger ledger;

  private SubscriptionsApart(Pattern place, BinaryOperator<String> bulk, boolean closed) {
    this.place = place;
    this.bulk = bulk;
    this.closed = closed;
  }

  /** Each opens to its own Third Party, and bulk data of the second holds those of its own. */
  public static SubscriptionsApart kept() {
    return new SubscriptionsApart(ENERGY, (own, first) -> own, true);
  }

  /** Those of the first Third Party open to what their customers gave the second, too. */
  public static SubscriptionsApart open() {
    return new SubscriptionsApart(ENERGY, (own, first) -> own, false);
  }

  /** Who customers are opens by an address of its own to each Third Party. */
  public static SubscriptionsApart keptOfPersons() {
    return new SubscriptionsApart(PERSONS, (own, first) -> own, true);
  }

  /** By that of the first it opens to what they gave the second, too. */
  public static SubscriptionsApart openOfPersons() {
    return new SubscriptionsApart(PERSONS, (own, first) -> own, false);
  }

  /**
   * Bulk data of the second Third Party is otherwise.
   *
   * @param bulk makes it of what is right, and of the same at the addresses of the first
   */
  public static SubscriptionsApart but(BinaryOperator<String> bulk) {
    return new SubscriptionsApart(ENERGY, bulk, true);
  }

  @Override
  public void bend(BearerGate gate) {
    ledger = gate.ledger();
  }

  @Override
  public void bend(FrontDoor door) {
    door.alterAnswers(
        (request, correct) -> {
          String body = new String(correct.bytes(), StandardCharsets.UTF_8);
          Matcher issued = TOKEN.matcher(body);
          String token = issued.find() ? issued.group(1) : shown(request);
          if (!isOfSecond(token) || isOfFirst(request.path()) || !place.matcher(body).find()) {
            return correct;
          }
          String own = place.matcher(body).replaceAll("$0" + MARK);
          return correct.withBody(request.path().contains(BULK) ? bulk.apply(own, body) : own);
        });
  }

  @Override
  public void bend(ResourceServer server) {
    server.rereadAs(
        (request, correct) ->
            isOfSecond(shown(request)) ? reread(request.path()) : Optional.empty());
  }

  /** The second comes to its own by its own addresses, and by those of the first to nobody's. */
  private Optional<String> reread(String path) {
    if (path.contains(MARK)) {
      return Optional.of(path.replace(MARK, ""));
    }
    return closed && isOfFirst(path)
        ? Optional.of(place.matcher(path).replaceFirst("$0" + MARK))
        : Optional.empty();
  }

  private boolean isOfFirst(String path) {
    return place.matcher(path).find() && !path.contains(MARK);
  }

  private boolean isOfSecond(String token) {
    List<ThirdPartyRecord> known = ledger.registry().thirdParties();
    return known.size() > 1
        && ledger
            .accessToken(token)
            .map(AccessToken::authorization)
            .filter(each -> each.client().owner().equals(known.get(1).id()))
            .isPresent();
  }

  private static String shown(Request request) {
    return request.header("Authorization").orElse("").replaceFirst("^Bearer ", "");
  }
}
