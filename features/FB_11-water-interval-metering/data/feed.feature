@FB_11 @data
Feature: Interval metering of water
  The feed of each customer who has such data keeps the published rules of FB_11.

  @TC_DATA_FB11 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_11
    Given the feeds of the Subscriptions
    Then each with data of FB_11 conforms to it
