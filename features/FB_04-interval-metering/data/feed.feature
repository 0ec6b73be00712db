@FB_04 @data
Feature: Interval metering
  The feed of each customer keeps the published rules of FB_04.

  @TC_DATA_FB04 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_04
    Given the feeds of the Subscriptions
    Then each with data of FB_04 conforms to it
