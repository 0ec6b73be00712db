@FB_31 @custodian @negative
Feature: Malformed token requests
  A token request for an authorization code that is wrong in one point brings no tokens, and the answer says what is
  wrong (RFC 6749 sections 4.1.3 and 5.2). Each is made with a code of its own, because a server may burn it.

  Background:
    Given the Third Party has the tokens of a Retail Customer

  @TC_OAD003 @legacy:FB_14/OAD003 @legacy:FB_31/OAD003 @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario Outline: A code redeemed <fault> brings no tokens
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code <fault>
    Then the token endpoint refuses with "<error>"

    Examples:
      | id | fault                                        | error                             | requirement                      |
      | c  | without grant_type                           | invalid_request                   | oauth_grant_type_required        |
      | d  | without the code                             | invalid_request                   | oauth_code_required              |
      | e  | without redirect_uri                         | invalid_grant or invalid_request  | oauth_code_bound_to_redirect_uri |
      | f  | with the client's secret in the body as well | invalid_request                   | oauth_one_client_authentication  |
      | g  | with another redirect_uri                    | invalid_grant                     | oauth_code_bound_to_redirect_uri |
      | h  | with an invented code                        | invalid_grant                     | oauth_code_known                 |
      | l  | with a wrong secret                          | invalid_client                    | oauth_client_authentication      |
      | m  | with the code given twice                    | invalid_request                   | oauth_parameters_once            |
      | n  | with an unknown grant_type                   | unsupported_grant_type            | oauth_grant_type_supported       |
      | q  | with its client_id and no secret             | invalid_client or invalid_request | oauth_client_authentication      |
      | s  | with redirect_uri given twice                | invalid_request                   | oauth_parameters_once            |
      | t  | with grant_type given twice                  | invalid_request                   | oauth_parameters_once            |
      | u  | with client_id given twice                   | invalid_request                   | oauth_parameters_once            |
      | v  | with the client's secret in the address      | invalid_client or invalid_request | oauth_secret_not_in_address      |
      | y  | with its secret without the last character   | invalid_client                    | oauth_client_authentication      |

  @TC_OAD003 @legacy:FB_14/OAD003 @legacy:FB_31/OAD003 @REQ_oauth_pkce_verified @REQ_oauth_pkce_enforced @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario Outline: A code that was asked for with a challenge and is redeemed <fault> brings no tokens
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the code that was asked for with a challenge <fault>
    Then the token endpoint refuses with "<error>", as a server that checks verifiers must

    Examples:
      | id | fault                                      | error                            |
      | o  | with a wrong code_verifier                 | invalid_grant                    |
      | p  | without code_verifier                      | invalid_grant or invalid_request |
      | w  | with the challenge itself as code_verifier | invalid_grant                    |

  @TC_OAD003_x @REQ_oauth_pkce_no_downgrade @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: A code that was asked for without a challenge is not redeemed with a verifier
    Given the authorization server checks verifiers
    And the Retail Customer has approved an authorization request that shows no challenge
    When the Third Party redeems the code with a verifier all the same
    Then the token endpoint refuses with "invalid_grant or invalid_request"

  @TC_OAD070 @REQ_oauth_pkce_enforced @REQ_oauth_error_status
  Scenario: The code of a Retail Customer who was logged in already is bound to its challenge too
    Given the authorization server checks verifiers
    And the Retail Customer, logged in already, has approved another authorization request
    When the Third Party redeems the authorization code without code_verifier
    Then the token endpoint hands out nothing
    # A code that was refused once may be used up by that.
    Given the Retail Customer, logged in already, has approved another authorization request
    When the Third Party redeems the authorization code with a wrong code_verifier
    Then the token endpoint hands out nothing

  @TC_OAD003 @legacy:FB_14/OAD003 @legacy:FB_31/OAD003 @REQ_oauth_client_authentication @REQ_oauth_malformed_credentials_401 @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario Outline: A code redeemed <fault> brings no tokens, whatever the fault is called
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code <fault>
    Then the token endpoint refuses credentials that cannot be read

    Examples:
      | id | fault                                      |
      | a  | with empty Basic credentials               |
      | b  | with Basic credentials that are not Base64 |

  @TC_OAD003_r @REQ_oauth_code_bound_to_redirect_uri @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: A code redeemed with another redirect_uri that is registered too brings no tokens
    Given another redirect_uri of the Third Party is registered too
    And the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code for that other redirect_uri
    Then the token endpoint refuses with "invalid_grant"

  # Without a hook that makes it expire, it is one of the beginning of the run.
  @TC_OAD003_i @legacy:FB_14/OAD003 @legacy:FB_31/OAD003 @REQ_oauth_code_short_lived @REQ_oauth_code_six_minutes
  Scenario: An expired code brings no tokens
    Given the Retail Customer has approved an authorization request whose code has expired
    When the Third Party redeems the authorization code
    Then the token endpoint refuses it, as its time is over

  @TC_OAD003_j @legacy:FB_14/OAD003 @legacy:FB_31/OAD003 @REQ_oauth_token_request_post @REQ_oauth_token_request_get_tolerated
  Scenario: A code redeemed by GET brings no tokens
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code by GET
    Then the token endpoint hands out no token

  @TC_OAD003_k @legacy:FB_31/OAD003 @REQ_oauth_code_bound_to_client
  Scenario: The code of another client brings no tokens
    Given the Retail Customer has approved an authorization request of another Third Party
    When the Third Party presents the authorization code of the other one as its own
    Then the token endpoint refuses with "invalid_grant"

  @TC_OAD050 @REQ_oauth_code_bound_to_client @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: The code of another client of the same Third Party brings no tokens
    Given the Third Party has another client, which proves who it is
    And the Retail Customer has approved another authorization request
    When that other client of the Third Party presents the authorization code as its own
    Then the token endpoint refuses with "invalid_grant or unauthorized_client"
