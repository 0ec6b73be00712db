@FB_10 @data
Feature: Interval metering of natural gas
  The feed of a Subscription keeps the published rules of FB_10.

  @TC_DATA_FB10 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_10
    Given the feed of the Subscription
    Then it conforms to FB_10
