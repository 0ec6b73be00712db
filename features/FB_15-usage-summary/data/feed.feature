@FB_15 @data
Feature: Usage summary
  The feed of each customer keeps the published rules of FB_15.

  @TC_DATA_FB15 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_15
    Given the feeds of the Subscriptions
    Then each with data of FB_15 conforms to it
