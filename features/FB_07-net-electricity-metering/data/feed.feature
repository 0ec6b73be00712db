@FB_07 @data
Feature: Net metering of electricity
  The feed of a Subscription keeps the published rules of FB_07.

  @TC_DATA_FB07 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_07
    Given the feed of the Subscription
    Then it conforms to FB_07
