@FB_59 @data
Feature: Service supplier of a Retail Customer
  The feed of a Retail Customer says who serves him, as the rules of FB_59 have it.

  @TC_DATA_FB59 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_59
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_59
