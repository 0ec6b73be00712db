@FB_07 @data
Feature: Net metering of electricity
  The feed of each customer who has such data keeps the published rules of FB_07.

  @TC_DATA_FB07 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of a Subscription conforms to FB_07
    Given the feeds of the Subscriptions
    Then each with data of FB_07 conforms to it
