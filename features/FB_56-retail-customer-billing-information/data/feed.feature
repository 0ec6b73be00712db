@FB_56 @data
Feature: Billing information of a Retail Customer
  The feed of a Retail Customer says his account, as the rules of FB_56 have it.

  @TC_DATA_FB56 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_56
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_56
