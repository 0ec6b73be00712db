@FB_06 @data
Feature: Demand metering of electricity
  The feed of each customer who has such data keeps the published rules of FB_06.

  @TC_DATA_FB06 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_06
    Given the feeds of the Subscriptions
    Then each with data of FB_06 conforms to it
