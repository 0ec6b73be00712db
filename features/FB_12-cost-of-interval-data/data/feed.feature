@FB_12 @data
Feature: Cost of interval data
  The feed of each customer who has such data keeps the published rules of FB_12.

  @TC_DATA_FB12 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_12
    Given the feeds of the Subscriptions
    Then each with data of FB_12 conforms to it
