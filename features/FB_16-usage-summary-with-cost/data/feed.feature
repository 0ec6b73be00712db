@FB_16 @data
Feature: Usage summary with cost
  The feed of each customer keeps the published rules of FB_16.

  @TC_DATA_FB16 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_16
    Given the feeds of the Subscriptions
    Then each with data of FB_16 conforms to it
