@FB_10 @data
Feature: Interval metering of natural gas
  The feed of each customer who has such data keeps the published rules of FB_10.

  @TC_DATA_FB10 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_10
    Given the feeds of the Subscriptions
    Then each with data of FB_10 conforms to it
