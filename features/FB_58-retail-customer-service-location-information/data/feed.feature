@FB_58 @data
Feature: Service location of a Retail Customer
  The feed of a Retail Customer says where he is served, as the rules of FB_58 have it.

  @TC_DATA_FB58 @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The feed of the Retail Customer conforms to FB_58
    Given the feed of the Retail Customer
    Then it keeps the rules of Retail Customer data of FB_58
