@FB_13 @custodian @negative
Feature: What refusals give away
  A refusal is for whoever asked. What is meant for whoever made the server, such as a stack trace, helps those who look for a
  way in (CWE-209).

  @TC_ERR001 @REQ_refusals_hide_innards
  Scenario: The authorization endpoint does not say how it is made
    When the authorization endpoint is sent what it cannot take
    Then no answer says how the server is made

  @TC_ERR002 @REQ_refusals_hide_innards
  Scenario: The token endpoint does not say how it is made
    When the token endpoint is sent what it cannot take
    Then no answer says how the server is made

  @TC_ERR003 @REQ_refusals_hide_innards
  Scenario: The resource server does not say how it is made
    Given the Batch opens to the token that is meant for it
    When the resource server is sent what it cannot take
    Then no answer says how the server is made

  @TC_RES033 @REQ_trace_hides_credentials
  Scenario: TRACE sends no credentials back
    When each server is asked by TRACE what it received
    Then no answer holds the credentials that were sent
