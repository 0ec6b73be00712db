@FB_13 @custodian
Feature: Names and tokens that stand for nothing but themselves
  Nobody learns from an id, a link, a title or a token who the customer is, nor which token comes next. The old tests had a
  person look at thirty names and three tokens.

  @TC_PII001 @REQ_labels_name_nobody @legacy:FB_13/TC010
  Scenario: Ids, links and titles of a Subscription say nothing of the customer
    Given the feed of the Subscription
    Then its ids, links and titles say nothing of the customer
    And those of the Subscriptions of other customers say nothing of them

  @TC_NAME001 @REQ_names_entropy_48 @legacy:FB_13/TC011
  Scenario: Nobody can guess the ids and links of a Subscription
    Given the feed of the Subscription
    Then nobody can guess its ids and links

  @TC_NAME002 @REQ_names_no_order @legacy:FB_13/TC011
  Scenario: The addresses of Retail Customers are not numbered one after the other
    Given it is known where the data of two Retail Customers or more is
    Then their addresses do not follow each other

  @TC_TOKEN001 @REQ_token_entropy_48 @REQ_token_entropy_128 @legacy:FB_13/TC011
  Scenario: Nobody can guess an access token of the Third Party
    When the Third Party asks for many tokens of its own
    Then nobody can guess one

  @TC_TOKEN002 @REQ_token_no_order @legacy:FB_13/TC011
  Scenario: Access tokens of the Third Party do not tell in which order they were issued
    When the Third Party asks for many tokens of its own
    Then they show no order

  @TC_TOKEN003 @REQ_token_entropy_48 @REQ_token_entropy_128 @legacy:FB_13/TC011
  Scenario: Nobody can guess an access token of a Retail Customer
    Given a Third Party can refresh its tokens
    When the Third Party refreshes the tokens of a Retail Customer many times
    Then nobody can guess one

  @TC_TOKEN004 @REQ_token_no_order @legacy:FB_13/TC011
  Scenario: Access tokens of a Retail Customer do not tell in which order they were issued
    Given a Third Party can refresh its tokens
    When the Third Party refreshes the tokens of a Retail Customer many times
    Then they show no order

  @TC_TOKEN005 @REQ_token_entropy_48 @REQ_token_entropy_128
  Scenario: Nobody can guess a refresh token
    Given a Third Party can refresh its tokens
    When the Third Party refreshes the tokens of a Retail Customer many times, and keeps the refresh tokens
    Then nobody can guess one

  # Late, when many have come back.
  @TC_TOKEN020 @alone @REQ_token_entropy_48 @REQ_token_entropy_128 @REQ_token_no_order
  Scenario: Nobody can guess an authorization code, nor tell by it when it was issued
    Given the Retail Customer has approved another authorization request
    When the authorization codes of this run are laid side by side
    Then nobody can guess one
    And they show no order

  @TC_TOKEN006 @REQ_token_no_order
  Scenario: Refresh tokens do not tell in which order they were issued
    Given a Third Party can refresh its tokens
    When the Third Party refreshes the tokens of a Retail Customer many times, and keeps the refresh tokens
    Then they show no order
