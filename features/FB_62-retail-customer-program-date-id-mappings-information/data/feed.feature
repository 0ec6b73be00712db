@FB_62 @data
Feature: Programs of a Retail Customer
  The feed of a Retail Customer says the programs he takes part in, as the rules of FB_62 have it.

  @TC_DATA_FB62 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_62
    Given the feeds of the Retail Customers
    Then they keep the rules of Retail Customer data of FB_62
