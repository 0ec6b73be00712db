@FB_17 @data
Feature: Power quality summary of electricity
  The feed of a Subscription keeps the published rules of FB_17.

  @TC_DATA_FB17 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_17
    Given the feed of the Subscription
    Then it conforms to FB_17
