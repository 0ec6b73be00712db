@FB_11 @data
Feature: Interval metering of water
  The feed of a Subscription keeps the published rules of FB_11.

  @TC_DATA_FB11 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_11
    Given the feed of the Subscription
    Then it conforms to FB_11
