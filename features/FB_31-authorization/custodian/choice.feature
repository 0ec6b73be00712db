@FB_31 @custodian
Feature: What the customer chooses to share
  Where the pages of a Data Custodian let a customer choose which of his UsagePoints he shares, or which days, what is served
  keeps to it: batch, single resources, scope and Authorization. Where they do not, there is nothing to keep to.

  @TC_CHO001 @negative @journey:choice @REQ_choice_bounds_usage_points @REQ_choice_told @REQ_authorization_agrees_with_token
  Scenario: Of several UsagePoints only the one that was chosen is served
    Given the Batch opens to the token that is meant for it
    And a Retail Customer with several UsagePoints has chosen to share one of them
    When the Third Party reads what he chose
    Then one UsagePoint is in it, and nothing of the others
    When the Third Party reads the Authorization with its client access token
    Then the Authorization agrees with the token response

  @TC_CHO002 @negative @journey:choice @REQ_choice_bounds_usage_points
  Scenario: A UsagePoint that was not chosen does not open by its own address
    Given the UsagePoint opens to the token that is meant for it
    And a Retail Customer with several UsagePoints has chosen to share one of them
    When the Third Party reads another UsagePoint of his, and what belongs to it
    Then nothing that he did not choose opens

  @TC_CHO003 @negative @journey:choice @REQ_choice_bounds_days @REQ_choice_period_told
  Scenario: Nothing is served of days that were not chosen
    Given the Batch opens to the token that is meant for it
    And a Retail Customer has chosen to share some days
    When the Third Party reads what he chose
    Then nothing of other days is in it
    When the Third Party reads the Authorization with its client access token
    Then its publishedPeriod begins no earlier than the days that were chosen

  @TC_CHO004 @negative @needs_FB_58 @journey:choice @REQ_choice_bounds_references
  Scenario: Who the customer is does not tell which other UsagePoints he has
    Given the RetailCustomer batch opens to the token that is meant for it
    And a Retail Customer with several UsagePoints has chosen to share one of them
    When the Third Party reads with the same token who he is
    Then none of his other UsagePoints is named

  @TC_CHO005 @negative @journey:choice @REQ_choice_bounds_usage_points @REQ_choice_told @REQ_oauth_refresh_scope_not_widened
  Scenario: A refresh opens no UsagePoint that was not chosen
    Given a Third Party can refresh its tokens
    And a Retail Customer with several UsagePoints has chosen to share one of them
    When the Third Party refreshes its tokens for all that it had asked for
    And the Third Party reads what these open, if any came
    Then they open one UsagePoint and nothing of the others, or none came

  @TC_CHO006 @negative @needs_FB_32 @journey:choice @REQ_choice_bounds_usage_points
  Scenario: Collections by their own addresses list the UsagePoint that was chosen alone
    Given the UsagePoint feed opens to the token that is meant for it
    And a Retail Customer with several UsagePoints has chosen to share one of them
    When the Third Party reads the collections of what he chose by their own addresses
    Then each lists what he chose, and nothing of the others

  @TC_CHO007 @negative @needs_FB_32 @journey:choice @REQ_choice_bounds_days
  Scenario: IntervalBlocks by their own address are of the days that were chosen
    Given the IntervalBlock feed opens to the token that is meant for it
    And a Retail Customer has chosen to share some days
    When the Third Party reads the IntervalBlocks that he chose by their own address
    Then nothing of other days is in it

  @TC_CHO008 @negative @journey:choice @REQ_choice_ends_more
  Scenario: Who shares less than before has another Authorization, or no token opens more any longer
    Given the Authorization feed opens to the token that is meant for it
    And the Batch opens to the token that is meant for it
    And it is known which Authorizations there were
    And a Retail Customer with several UsagePoints has chosen to share one of them
    When the Third Party reads the Authorization with its client access token
    And the Third Party reads with the token from before what he shared then
    Then the choice is an Authorization of its own, or the token from before shows no more than it

  @TC_CHO009 @negative @journey:choice @REQ_choice_none_shares_none
  Scenario: Who approves and has chosen no UsagePoint shares none
    Given the Batch opens to the token that is meant for it
    When a Retail Customer with several UsagePoints approves, and has chosen none of them
    And the Third Party reads what the code opens, if one came
    Then no UsagePoint of his is shared

  @TC_CHO020 @negative @journey:choice @REQ_choice_bounds_usage_points @REQ_choice_told
  Scenario: Nor does a refresh of what was refreshed open a UsagePoint that was not chosen
    Given a Third Party can refresh its tokens
    And a Retail Customer with several UsagePoints has chosen to share one of them
    When the Third Party refreshes its tokens, and those that came once more
    And the Third Party reads what these open
    Then one UsagePoint is in it, and nothing of the others

  @TC_CHO021 @negative @journey:choice @REQ_choice_bounds_days
  Scenario: Nor does it open days that were not chosen
    Given a Third Party can refresh its tokens
    And a Retail Customer has chosen to share some days
    When the Third Party refreshes its tokens, and those that came once more
    And the Third Party reads what these open
    Then nothing of other days is in it

  @TC_CHO032 @negative @journey:choice @REQ_choice_bounds_kinds @REQ_choice_kinds_told @REQ_authorization_agrees_with_token
  Scenario: Nothing is served of kinds of data that the customer left out
    Given the Batch opens to the token that is meant for it
    And a Retail Customer has left out some kinds of data
    When the Third Party has read with these tokens what it may
    Then nothing of what he left out is in it
    And who he is stays closed, where he left that out
    And the tokens came with a scope of no more than he left
    When the Third Party reads the Authorization with its client access token
    Then the Authorization agrees with the token response

  @TC_CHO033 @negative @journey:choice @REQ_choice_bounds_kinds @REQ_oauth_refresh_scope_not_widened
  Scenario: A refresh for all that was asked for opens no kind of data that the customer left out
    Given a Third Party can refresh its tokens
    And a Retail Customer has left out some kinds of data
    When the Third Party refreshes these tokens for all that it had asked for, and reads what they open
    Then nothing of what he left out is in it, if tokens came
    And who he is stays closed, where he left that out
    And the refresh is refused, or for no more than he left

  @TC_CHO030 @negative @needs_FB_35 @expendable @journey:choice @REQ_choice_bounds_usage_points
  Scenario: Bulk data holds the UsagePoint that was chosen alone
    Given a Retail Customer with several UsagePoints has chosen to share one of them with a Third Party that may be lost
    When that Third Party reads its bulk data
    Then what he chose is in it, and nothing of his other UsagePoints

  @TC_CHO040 @negative @needs_FB_35 @expendable @journey:choice @REQ_choice_bounds_days
  Scenario: Bulk data holds the days that were chosen alone
    Given a Retail Customer has chosen to share some days with a Third Party that may be lost
    When that Third Party reads its bulk data
    Then of him nothing of other days is in it
