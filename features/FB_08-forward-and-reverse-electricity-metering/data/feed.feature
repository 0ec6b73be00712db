@FB_08 @data
Feature: Forward and reverse metering of electricity
  The feed of each customer who has such data keeps the published rules of FB_08.

  @TC_DATA_FB08 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_08
    Given the feeds of the Subscriptions
    Then each with data of FB_08 conforms to it
