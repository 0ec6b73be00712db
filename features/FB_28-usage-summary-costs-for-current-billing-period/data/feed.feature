@FB_28 @data
Feature: Usage summary with costs of the current billing period
  The feed of a Subscription keeps the published rules of FB_28.

  @TC_DATA_FB28 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_28
    Given the feed of the Subscription
    Then it conforms to FB_28
