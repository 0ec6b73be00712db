@FB_29 @data
Feature: Interval metering of temperature
  The feed of each customer who has such data keeps the published rules of FB_29.

  @TC_DATA_FB29 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_29
    Given the feeds of the Subscriptions
    Then each with data of FB_29 conforms to it
