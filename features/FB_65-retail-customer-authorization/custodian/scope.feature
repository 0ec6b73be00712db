@FB_65 @custodian
Feature: Retail Customer data is granted by its own blocks
  Who a customer is, is for him to grant like his energy data: by the function blocks that the scope names. What was not
  asked for is not granted, and what he denies is not either.

  Background:
    Given the Third Party asks for Retail Customer data

  @TC_RCS001 @negative @REQ_customer_data_consented @REQ_customer_resource_unnamed
  Scenario: Who grants energy data alone has not granted who he is
    Given a Retail Customer has granted a Third Party energy data alone
    When the Third Party reads with these tokens who the customer is
    Then no Retail Customer data is granted
    And who he is stays closed to them

  @TC_RCS002 @negative @REQ_oauth_denial_respected @REQ_oauth_denial_reported @REQ_oauth_state_echoed
  Scenario: A denial of Retail Customer data brings no code, and the Third Party hears of it
    Given the Third Party has the tokens of a Retail Customer
    When the Retail Customer denies an authorization request
    Then the denial is reported to the Third Party

  @TC_RCS003 @negative @REQ_customer_data_consented
  Scenario: Who grants energy data alone has not granted any single resource of who he is
    Given single resources of Retail Customer data open to who was granted it
    And a Retail Customer has granted a Third Party energy data alone
    When the Third Party reads with these tokens the single resources of who the customer is
    Then each of them stays closed

  @TC_SCOPE020 @negative @journey:choice @REQ_customer_blocks_bounded @REQ_customer_supplier_bounded @REQ_customer_contact_bounded
  Scenario: Who grants his name has not granted his accounts, places and meters
    Given it is known who a Retail Customer is
    And he has granted a Third Party no more of it than his name
    When the Third Party reads what was granted of who he is
    Then nothing of what he did not grant is in it
    When the Third Party reads by its own address what he did not grant
    Then that is not served

  # Accounts are opened by what they are billed by (FB_56), and by what was agreed (FB_57).
  @TC_OAD061 @negative @journey:choice @REQ_customer_fields_bounded
  Scenario: Who grants his account as agreed upon has not granted how it is billed
    Given it is known who a Retail Customer is
    And he has granted a Third Party his account without how it is billed
    When the Third Party reads what was granted of who he is
    Then no field of a block that he did not grant is in it
