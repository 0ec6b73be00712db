@FB_60 @data
Feature: Meters of a Retail Customer
  The feed of a Retail Customer says his meters, as the rules of FB_60 have it.

  @TC_DATA_FB60 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_60
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_60
