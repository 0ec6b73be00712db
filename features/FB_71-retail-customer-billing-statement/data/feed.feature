@FB_71 @data
Feature: Billing statement of a Retail Customer
  The feed of a Retail Customer says his bills as documents, as the rules of FB_71 have it.

  @TC_DATA_FB71 @REQ_data_follows_rules @REQ_data_good_practice @espi_4_0 @espi_4_1
  Scenario: The feed of the Retail Customer conforms to FB_71
    Given the feeds of the Retail Customers
    Then they keep the rules of Retail Customer data of FB_71
