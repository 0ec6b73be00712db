package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;

/** The lists of sins against what is sent beside the data; in process only. */
final class SideDeviations {
  private SideDeviations() {}

  /** Against a feed of Authorizations. */
  static List<FeedDeviation> ofConsents() {
    return List.of(
        new RewritesText(
            "GrantsNothing",
            "Sends an Authorization whose scope is empty.",
            "Authorization",
            List.of("scope"),
            scope -> "",
            "GBX-AUT-01",
            killedBy("GBX-AUT-01")));
  }

  /** Against a notification. */
  static List<FeedDeviation> ofNotifications() {
    return List.of(new NotifiesOfNothing());
  }
}
