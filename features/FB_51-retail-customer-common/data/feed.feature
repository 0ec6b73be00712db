@FB_51 @data
Feature: Common rules of Retail Customer data
  The feed of a Retail Customer keeps the rules of FB_51: the wrapper of each resource, and what holds for all of them.

  @TC_DATA_FB51 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_51
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_51

  @TC_DATA_RCSCHEMA @REQ_data_fits_schema
  Scenario: The feed of the Retail Customer fits the schema
    Given the feed of the Retail Customer
    Then the feed fits the schema
