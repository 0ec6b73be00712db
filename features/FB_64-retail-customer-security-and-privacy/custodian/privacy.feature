@FB_64 @custodian
Feature: Who a customer is stays where it belongs
  Names, addresses and numbers of accounts stand in the contents of Retail Customer data and nowhere else: not in ids,
  links and titles, not in energy data, not in a refusal, not in a cache. How the servers are reached is for FB_13 to say.

  @TC_RCP001 @REQ_labels_name_nobody
  Scenario: Ids, links and titles of Retail Customer data say nothing of the customer
    Given the feed of the Retail Customer
    Then its ids, links and titles say nothing of the customer

  @TC_RCP002 @REQ_customer_labels_opaque
  Scenario: Ids, links and titles of Retail Customer data show nothing of its contents
    Given the feed of the Retail Customer
    Then its ids, links and titles show nothing of its contents

  @TC_RCP003 @REQ_names_entropy_48
  Scenario: Nobody can guess the ids and links of Retail Customer data
    Given the feed of the Retail Customer
    Then nobody can guess its ids and links

  @TC_RCP004 @negative @REQ_refusal_names_nobody
  Scenario Outline: A refusal says nothing of who a customer is: <credentials>
    Given it is known who a Retail Customer is
    And the address of the RetailCustomer batch is known
    When the Third Party reads it <credentials>
    Then it says nothing of who a customer is

    Examples:
      | id | credentials                          |
      | a  | without credentials                  |
      | b  | with a token that was never issued   |
      | c  | with a client token                  |

  @TC_RCP005 @negative @REQ_refusal_names_nobody
  Scenario: A refusal says nothing of who another customer is
    Given it is known who a Retail Customer is
    And it is known who another Retail Customer is
    And the address of the RetailCustomer batch of somebody else is known
    When the Third Party reads that with the token that is meant for its own
    Then it says nothing of who a customer is

  @TC_RCP006 @negative @REQ_usage_data_names_nobody
  Scenario: Energy data says nothing of who the customer is
    Given it is known who a Retail Customer is
    And the feed of the Subscription
    Then it says nothing of who a customer is

  @TC_RCP007 @REQ_customer_data_not_stored
  Scenario: No cache may keep who a customer is
    Given the feed of the Retail Customer
    Then no cache may keep it
    When the Third Party reads with his own token, each by its own address, the single resources of it
    Then no cache may keep any of them
