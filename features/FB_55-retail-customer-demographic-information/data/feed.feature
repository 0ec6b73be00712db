@FB_55 @data
Feature: Demographic information of a Retail Customer
  The feed of a Retail Customer says where the customer lives, as the rules of FB_55 have it.

  @TC_DATA_FB55 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_55
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_55
