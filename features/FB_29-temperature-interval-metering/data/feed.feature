@FB_29 @data
Feature: Interval metering of temperature
  The feed of a Subscription keeps the published rules of FB_29.

  @TC_DATA_FB29 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_29
    Given the feed of the Subscription
    Then it conforms to FB_29
