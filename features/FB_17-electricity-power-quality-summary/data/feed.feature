@FB_17 @data
Feature: Power quality summary of electricity
  The feed of each customer who has such data keeps the published rules of FB_17.

  @TC_DATA_FB17 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_17
    Given the feeds of the Subscriptions
    Then each with data of FB_17 conforms to it
