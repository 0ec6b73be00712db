@FB_53 @custodian
Feature: Retail Customer data by Connect My Data
  What a Third Party reads to know who a Retail Customer is: the address comes with his tokens, and stands in the
  Authorization.

  @TC_RCC001 @REQ_customer_resource_named @espi_3_3 @espi_4_0 @espi_4_1
  Scenario: Tokens and Authorization say where the Retail Customer data is
    Given the Third Party asks for Retail Customer data
    And the Third Party has the tokens of a Retail Customer
    And the address of the Authorization is known
    When the Third Party reads it with the token that is meant for it
    Then whoever reads the tokens or the Authorization learns where the Retail Customer data is

  @TC_RCC002 @REQ_customer_data_persistent
  Scenario: Retail Customer data has the same ids and addresses each time
    Given the RetailCustomer batch opens to the token that is meant for it
    When the Third Party reads the Retail Customer data twice
    Then the second answer holds what the first one held

  @TC_RLR020 @negative @REQ_resource_unknown_refused
  Scenario Outline: There is no <resource> of an id that nothing has
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads the <resource> of an id that nothing has
    Then it is refused

    Examples:
      | id | resource              |
      | a  | Customer              |
      | b  | CustomerAccount       |
      | c  | CustomerAgreement     |
      | d  | ServiceLocation       |
      | e  | ServiceSupplier       |
      | f  | Meter                 |
      | g  | EndDevice             |
      | h  | ProgramDateIdMappings |
      | i  | Statement             |
