@FB_12 @data
Feature: Cost of interval data
  The feed of a Subscription keeps the published rules of FB_12.

  @TC_DATA_FB12 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_12
    Given the feed of the Subscription
    Then it conforms to FB_12
