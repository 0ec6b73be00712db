@FB_05 @data
Feature: Interval metering of electricity
  The feed of each customer who has such data keeps the published rules of FB_05.

  @TC_DATA_FB05 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_05
    Given the feeds of the Subscriptions
    Then each with data of FB_05 conforms to it
