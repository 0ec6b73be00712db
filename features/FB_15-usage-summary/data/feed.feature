@FB_15 @data
Feature: Usage summary
  The feed of a Subscription keeps the published rules of FB_15.

  @TC_DATA_FB15 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_15
    Given the feed of the Subscription
    Then it conforms to FB_15
