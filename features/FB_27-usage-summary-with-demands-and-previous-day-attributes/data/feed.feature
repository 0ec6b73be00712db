@FB_27 @data
Feature: Usage summary with demands and previous day attributes
  The feed of each customer who has such data keeps the published rules of FB_27.

  @TC_DATA_FB27 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_27
    Given the feeds of the Subscriptions
    Then each with data of FB_27 conforms to it
