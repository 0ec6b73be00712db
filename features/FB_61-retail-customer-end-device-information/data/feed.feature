@FB_61 @data
Feature: End devices of a Retail Customer
  The feed of a Retail Customer says his other devices, as the rules of FB_61 have it.

  @TC_DATA_FB61 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_61
    Given the feeds of the Retail Customers
    Then they keep the rules of Retail Customer data of FB_61
