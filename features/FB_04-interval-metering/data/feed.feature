@FB_04 @data
Feature: Interval metering
  The feed of a Subscription keeps the published rules of FB_04.

  @TC_DATA_FB04 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_04
    Given the feed of the Subscription
    Then it conforms to FB_04
