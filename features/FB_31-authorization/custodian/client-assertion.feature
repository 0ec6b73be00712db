@FB_31 @custodian @negative
Feature: Clients that sign assertions
  A client may prove who it is by an assertion that it signs, instead of a secret (RFC 7523 sections 2.2 and 3). ESPI knows
  HTTP Basic; what is asked here applies where a client of the run file signs.

  Background:
    Given a client that signs assertions can get a token of its own

  @TC_JWT001 @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario Outline: An assertion <fault> brings no token
    When that client asks for a token of its own with an assertion <fault>
    Then the token endpoint refuses with "invalid_client"

    Examples:
      | id | fault                                  | requirement               |
      | a  | signed by a key that nobody registered | oauth_assertion_signature |
      | b  | that has expired                       | oauth_assertion_lifetime  |
      | c  | for another server                     | oauth_assertion_audience  |

  @TC_JWT002 @REQ_oauth_assertion_single_use @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: An assertion is taken once
    Given that client has got a token of its own with an assertion
    When that client asks for a token of its own with the same assertion again
    Then the token endpoint refuses with "invalid_client"
