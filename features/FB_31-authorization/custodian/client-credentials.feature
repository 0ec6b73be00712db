@FB_31 @custodian
Feature: Client credentials
  The Third Party gets tokens of its own for bulk data and Authorizations, and for its registration (RFC 6749 section
  4.4). There is nothing to refresh: it can ask again.

  @TC_OAD014 @negative @legacy:FB_14/OAD014 @legacy:FB_31/OAD014 @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario Outline: A request for client credentials <fault> brings no token
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own <fault>
    Then the token endpoint refuses with "<error>"

    Examples:
      | id | fault                                         | error                             | requirement                 |
      | a  | without grant_type                            | invalid_request                   | oauth_grant_type_required   |
      | c  | with a wrong secret                           | invalid_client                    | oauth_client_authentication |
      | d  | with the scope given twice                    | invalid_request                   | oauth_parameters_once       |
      | e  | with grant_type given twice                   | invalid_request                   | oauth_parameters_once       |
      | h  | with its secret without the last character    | invalid_client                    | oauth_client_authentication |
      | i  | with its secret and a character more          | invalid_client                    | oauth_client_authentication |
      | j  | with its secret in another case               | invalid_client                    | oauth_client_authentication |
      | k  | with a secret that only begins like the right | invalid_client                    | oauth_client_authentication |
      | m  | with an empty secret                          | invalid_client or invalid_request | oauth_client_authentication |
      | n  | with an empty secret in the body              | invalid_client or invalid_request | oauth_client_authentication |

  @TC_OAD014 @negative @legacy:FB_14/OAD014 @legacy:FB_31/OAD014 @REQ_oauth_client_scope_valid
  Scenario Outline: A scope that the client was not registered for is not granted: <fault>
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own <fault>
    Then the token endpoint refuses the scope or grants less

    Examples:
      | id | fault                                                  |
      | b  | with the scope FB=read/write                           |
      | f  | with the scope of a function block that does not exist |

  @TC_OAD040 @negative @legacy:FB_14/OAD014 @REQ_oauth_client_scope_valid
  Scenario: A function block that there is, and that the client was not registered for, is not granted
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own, and for a function block that it is not registered for
    Then the token endpoint refuses the scope or grants less

  @TC_OAD014_g @legacy:FB_14/OAD014 @REQ_oauth_client_scope_default @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: A request that names no scope gets one that the answer states, or is refused for it
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own without scope
    Then the token endpoint states the scope that it grants, or refuses with "invalid_scope"

  @TC_OAD014_o @negative @legacy:FB_31/OAD014 @REQ_oauth_token_request_post @REQ_oauth_token_request_get_tolerated @REQ_oauth_error_status
  Scenario: A request for client credentials by GET brings no token
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own by GET
    Then the token endpoint hands out no token

  @TC_OAD014_l @negative @legacy:FB_14/OAD014 @REQ_oauth_client_grant_registered @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: The client with which customers are asked gets no token of the Third Party's own
    Given the Third Party can get a token of its own
    And the Third Party has a client for customers alone
    When the client for customers asks for the token of the other client
    Then the token endpoint refuses with "unauthorized_client or invalid_scope"

  @TC_OAD054 @negative @REQ_oauth_registered_authentication_only @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: A client that shows its secret otherwise than it is registered for gets no token
    Given clients authenticate in the registered way alone, as it is known
    And the Third Party can get a token of its own
    When the Third Party asks for a token of its own with its secret where it is not registered to stand
    Then the token endpoint refuses with "invalid_client or invalid_request or unauthorized_client"

  # Where mutual TLS is in use: the secret alone is not all that a thief would need.
  @TC_OAD060 @negative @journey:onboarding-certificate @REQ_oauth_client_certificate_trusted @REQ_oauth_error_status
  Scenario: A client certificate of one's own making brings no token
    Given the Third Party can get a token of its own
    When the Third Party shows a certificate of its own making when it wants a token
    Then no token comes for a certificate that nobody vouches for

  @TC_OAD015 @legacy:FB_03/FND001 @legacy:FB_14/OAD015 @legacy:FB_31/OAD015 @REQ_oauth_no_refresh_for_client_credentials @REQ_oauth_token_response_complete @REQ_oauth_expires_in_positive
  Scenario: A token of the Third Party's own comes complete and without a refresh token
    When the Third Party asks for its client access token
    Then the token endpoint hands out a token and no refresh token
    When the Third Party asks for its registration access token
    Then the token endpoint hands out a token and no refresh token

  @TC_OAD042 @negative @REQ_oauth_token_request_is_form @REQ_oauth_error_status
  Scenario: A request for client credentials that is no form brings no token
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own in JSON
    Then the token endpoint hands out nothing for what is no form

  @TC_OAD043 @negative @REQ_oauth_client_id_agrees @REQ_oauth_error_status
  Scenario: A request for client credentials that names another client than its credentials brings no token
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own, and the body names another client
    Then the token endpoint hands out nothing to one of two clients

  @TC_SCHEME001 @REQ_oauth_scheme_any_case
  Scenario: Credentials are taken that name their scheme in small letters
    Given the Third Party can get a token of its own
    When the Third Party asks for a token of its own, and writes basic in small letters
    Then the token endpoint takes the credentials
