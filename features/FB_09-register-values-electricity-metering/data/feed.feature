@FB_09 @data
Feature: Register values of electricity
  The feed of each customer who has such data keeps the published rules of FB_09.

  @TC_DATA_FB09 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_09
    Given the feeds of the Subscriptions
    Then each with data of FB_09 conforms to it
