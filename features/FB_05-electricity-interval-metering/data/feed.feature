@FB_05 @data
Feature: Interval metering of electricity
  The feed of a Subscription keeps the published rules of FB_05.

  @TC_DATA_FB05 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_05
    Given the feed of the Subscription
    Then it conforms to FB_05
