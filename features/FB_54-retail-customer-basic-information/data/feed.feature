@FB_54 @data
Feature: Basic information of a Retail Customer
  The feed of a Retail Customer says who the customer is, of what kind, and whether he is one still, as the rules of FB_54 have it.

  @TC_DATA_FB54 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_54
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_54
