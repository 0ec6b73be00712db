@FB_57 @data
Feature: Account and agreement of a Retail Customer
  The feed of a Retail Customer says what was agreed with him, and for which account, as the rules of FB_57 have it.

  @TC_DATA_FB57 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_57
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_57
