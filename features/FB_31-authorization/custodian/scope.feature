@FB_31 @custodian
Feature: Scope without pre-negotiation
  The scopes on offer are known from ApplicationInformation; an authorization request names one of them or a part of it.

  Background:
    Given the Third Party has the tokens of a Retail Customer

  @TC_SCOPE001 @REQ_espi_scope_subset @REQ_oauth_scope_not_widened @REQ_espi_scope_terms_as_asked
  Scenario: A part of the offered scope can be had, and no more is granted
    When the Retail Customer approves an authorization request for a part of the offered scope
    Then the browser comes back with a code and the state
    When the Third Party redeems the code that came back
    Then no more is granted than was asked for

  @TC_SCOPE010 @REQ_espi_scope_offered_granted @REQ_oauth_scope_not_widened @REQ_espi_scope_terms_as_asked
  Scenario: Each other scope on offer can be had, and no more is granted
    Given there are other scopes on offer to the Third Party
    When the Retail Customer approves an authorization request for each of them
    And the Third Party redeems each code that came back
    Then each brings a code, and no more than it asks for

  @TC_SCOPE002 @REQ_espi_scope_order
  Scenario: The order of blocks and terms means nothing
    When the Retail Customer approves an authorization request for a scope in another order
    Then the browser comes back with a code and the state

  @TC_SCOPE003 @negative @REQ_espi_scope_known_blocks
  Scenario: A function block that does not exist is not granted
    When the Retail Customer approves, if he is asked, an authorization request for a function block that does not exist
    And the Third Party redeems the code, if one came back
    Then that function block is not granted

  @TC_SCOPE030 @negative @REQ_espi_scope_known_blocks
  Scenario: A function block that the Third Party is not registered for is not granted
    When the Retail Customer approves, if he is asked, an authorization request for a function block that the Third Party is not registered for
    And the Third Party redeems the code, if one came back
    Then that function block is not granted

  @TC_SCOPE031 @negative
  Scenario Outline: No <term> beyond what is on offer is granted
    When the Retail Customer approves, if he is asked, an authorization request for one <term> beyond what is on offer
    And the Third Party takes the tokens that come of that, if any do
    Then no more of it is granted than is on offer, and no more is served

    Examples:
      | id | term             | requirement                |
      | a  | HistoryLength    | espi_scope_offered_extent  |
      | b  | IntervalDuration | espi_scope_offered_extent  |
      | c  | BlockDuration    | espi_scope_offered_lengths |
