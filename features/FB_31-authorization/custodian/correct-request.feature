@FB_31 @custodian
Feature: Correct authorization requests
  An authorization request that is right in every point leads to a login: a page, or a redirect to one (RFC 6749 sections
  3.1 and 4.1.1). All other cases of authorization stand on this one.

  @TC_OAD001_q @REQ_oauth_correct_request_taken
  Scenario: A correct authorization request leads to a login
    When the Third Party sends a correct authorization request, and nobody is logged in
    Then the authorization server asks who the Retail Customer is
