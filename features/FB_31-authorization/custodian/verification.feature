@FB_31 @custodian
Feature: Another way to prove who one is
  Some Data Custodians take the number of an account and the postal code of its bill in place of user name and password, for
  customers without an online account. It is no weaker for it: who knows but the account gets nothing, and does not learn
  whether there is one.

  Background:
    Given the Third Party has the tokens of a Retail Customer
    And Retail Customers can prove in another way who they are, such as by account and postal code

  @TC_VER001 @journey:verification @REQ_verification_other_way @REQ_oauth_state_echoed
  Scenario: The right pair lets the customer decide
    When a Retail Customer proves so who he is, and approves
    Then he is taken for himself, and the browser brings a code

  @TC_VER002 @negative @journey:verification @REQ_verification_needs_proof
  Scenario: A wrong postal code brings no code
    Given the right pair lets the Retail Customer in
    When somebody who knows but the account of a Retail Customer tries to
    Then nobody gets a code in his name

  @TC_VER003 @negative @journey:verification @REQ_verification_reveals_nothing
  Scenario: A refusal does not tell whether the account exists
    Given the right pair lets the Retail Customer in
    When somebody who knows but the account of a Retail Customer tries to
    And somebody names an account that nobody has
    Then both are told the same
