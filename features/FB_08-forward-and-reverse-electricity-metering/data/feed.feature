@FB_08 @data
Feature: Forward and reverse metering of electricity
  The feed of a Subscription keeps the published rules of FB_08.

  @TC_DATA_FB08 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_08
    Given the feed of the Subscription
    Then it conforms to FB_08
