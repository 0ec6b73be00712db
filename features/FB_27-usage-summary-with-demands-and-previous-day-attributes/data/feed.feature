@FB_27 @data
Feature: Usage summary with demands and previous day attributes
  The feed of a Subscription keeps the published rules of FB_27.

  @TC_DATA_FB27 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_27
    Given the feed of the Subscription
    Then it conforms to FB_27
