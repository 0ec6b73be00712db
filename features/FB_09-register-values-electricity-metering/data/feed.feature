@FB_09 @data
Feature: Register values of electricity
  The feed of a Subscription keeps the published rules of FB_09.

  @TC_DATA_FB09 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_09
    Given the feed of the Subscription
    Then it conforms to FB_09
