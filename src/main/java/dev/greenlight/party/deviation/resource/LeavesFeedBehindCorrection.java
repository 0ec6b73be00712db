package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves the updated of a batch as it was first served, whatever is corrected in it. */
final class LeavesFeedBehindCorrection extends CustodianDeviation {
  private static final Pattern UPDATED =
      Pattern.compile("(<feed[^>]*>(?:(?!<entry|<updated)[\\s\\S]){0,2000}<updated>)([^<]+)");

  private final Map<String, String> first = new ConcurrentHashMap<>();
  private volatile boolean corrected;

  LeavesFeedBehindCorrection() {
    super(
        Layer.RESOURCE,
        "Leaves the updated of a batch as it was first served, whatever is corrected in it.",
        breaks("correction_updates_feed"),
        killedBy("TC_PUD002"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.correctBy(
        (data, subscription) -> {
          corrected = true;
          return data.correct(subscription, events.ledger().now());
        });
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> {
          Matcher updated = UPDATED.matcher(correct.body());
          if (!request.path().contains("/Batch/Subscription/") || !updated.find()) {
            return correct;
          }
          if (!corrected) {
            first.put(request.path(), updated.group(2));
          }
          String before = first.getOrDefault(request.path(), updated.group(2));
          return correct.withBody(
              updated.replaceFirst(Matcher.quoteReplacement(updated.group(1) + before)));
        });
  }
}
