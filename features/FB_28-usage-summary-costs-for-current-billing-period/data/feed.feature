@FB_28 @data
Feature: Usage summary with costs of the current billing period
  The feed of each customer who has such data keeps the published rules of FB_28.

  @TC_DATA_FB28 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_28
    Given the feeds of the Subscriptions
    Then each with data of FB_28 conforms to it
