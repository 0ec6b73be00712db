@FB_31 @custodian
Feature: The programme of a utility
  A utility says in its programme for how long access is granted, and whose data Third Parties may have: those of homes and
  small businesses, of electricity alone. Its Authorizations, its pages and its feeds keep to that. What is promised stands in
  the run file (pixit.programme); where it does not, nothing is asked.

  @TC_PRG001 @needs_FB_44 @journey:data-after-end @journey:end-term @REQ_programme_term
  Scenario: Access is granted for the term of the programme
    Given the Authorization opens to the token that is meant for it
    And a Retail Customer has granted access for the term of the programme
    When the Third Party reads the Authorization with its client access token
    Then access ends with the term

  @TC_PRG002 @negative @journey:data-eligible @REQ_programme_offers_eligible
  Scenario: An account that the programme leaves out is not offered at the consent
    Given a Retail Customer with an account that the programme leaves out
    When he is asked what he shares
    Then that account is not among what he can choose

  @TC_PRG003 @negative @journey:data-eligible @REQ_programme_serves_eligible
  Scenario: No UsagePoint of an account that the programme leaves out is served
    Given the Batch opens to the token that is meant for it
    And a Retail Customer has granted what the programme lets Third Parties have
    When the Third Party reads his UsagePoints
    Then each UsagePoint is one that the programme lets Third Parties have

  @TC_PRG004 @negative @needs_FB_32 @journey:data-eligible @REQ_programme_serves_eligible
  Scenario: No UsagePoint of an account that the programme leaves out is listed
    Given the UsagePoint feed opens to the token that is meant for it
    And a Retail Customer has granted what the programme lets Third Parties have
    When the Third Party reads the feed of his UsagePoints
    Then each UsagePoint is one that the programme lets Third Parties have

  @TC_PRG005 @negative @needs_FB_35 @journey:data-eligible @REQ_programme_serves_eligible
  Scenario: No UsagePoint of an account that the programme leaves out is in bulk data
    Given the Bulk opens to the token that is meant for it
    And a Retail Customer has granted what the programme lets Third Parties have
    When the Third Party reads the bulk data that he is part of
    Then there is something of his in it
    And each UsagePoint is one that the programme lets Third Parties have
