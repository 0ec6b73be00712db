@FB_06 @data
Feature: Demand metering of electricity
  The feed of a Subscription keeps the published rules of FB_06.

  @TC_DATA_FB06 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_06
    Given the feed of the Subscription
    Then it conforms to FB_06
