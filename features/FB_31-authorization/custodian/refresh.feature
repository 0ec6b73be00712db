@FB_31 @custodian
Feature: Refresh
  A refresh token brings new access tokens without asking the Retail Customer again, for the client that has it and for
  no more than he approved (RFC 6749 section 6).

  @TC_OAD011 @negative @legacy:FB_14/OAD011 @legacy:FB_31/OAD011 @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario Outline: A refresh <fault> brings no tokens
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens <fault>
    Then the token endpoint refuses with "<error>"

    Examples:
      | id | fault                            | error                             | requirement                  |
      | a  | without grant_type               | invalid_request                   | oauth_grant_type_required    |
      | b  | without refresh_token            | invalid_request                   | oauth_refresh_token_required |
      | d  | with an invented refresh token   | invalid_grant                     | oauth_refresh_token_known    |
      | g  | with a wrong secret              | invalid_client                    | oauth_client_authentication  |
      | h  | with its client_id and no secret | invalid_client or invalid_request | oauth_client_authentication  |
      | j  | with grant_type given twice      | invalid_request                   | oauth_parameters_once        |
      | k  | with refresh_token given twice   | invalid_request                   | oauth_parameters_once        |
      | l  | with the scope given twice       | invalid_request                   | oauth_parameters_once        |

  @TC_OAD011_c @negative @legacy:FB_14/OAD011 @legacy:FB_31/OAD011 @REQ_oauth_refresh_scope_not_widened
  Scenario: A refresh brings no wider scope
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens with a wider scope
    Then the token endpoint refuses the scope or grants less

  @TC_OAD011_i @negative @REQ_oauth_refresh_scope_not_widened
  Scenario: A refresh brings no scope that is on offer and was not granted
    Given a Third Party can refresh its tokens
    And a Retail Customer has granted the Third Party less than is on offer
    When the Third Party refreshes its tokens for what is on offer and was not granted
    Then the token endpoint refuses the scope or grants less

  @TC_OAD011_e @negative @legacy:FB_14/OAD011 @legacy:FB_31/OAD011 @REQ_oauth_refresh_token_bound_to_client
  Scenario: The refresh token of another client brings no tokens
    Given a Third Party can refresh its tokens
    And another Third Party has redeemed an authorization code of its own
    When the Third Party presents the refresh token of the other one as its own
    Then the token endpoint refuses with "invalid_grant"

  @TC_OAD011_f @negative @legacy:FB_14/OAD011 @legacy:FB_31/OAD011 @REQ_oauth_refresh_token_known
  Scenario: An access token is no refresh token
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party presents its access token as a refresh token
    Then the token endpoint refuses with "invalid_grant"

  @TC_OAD011_m @negative @legacy:FB_14/OAD011 @REQ_oauth_refresh_token_unexpired
  Scenario: An expired refresh token brings no tokens
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    And the refresh token has expired
    When the Third Party refreshes its tokens
    Then the token endpoint refuses with "invalid_grant"

  @TC_OAD011_n @negative @legacy:FB_31/OAD011 @REQ_oauth_token_request_post @REQ_oauth_token_request_get_tolerated @REQ_oauth_error_status
  Scenario: A refresh by GET brings no tokens
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens by GET
    Then the token endpoint hands out no token

  @TC_OAD012_c @legacy:FB_14/OAD012 @REQ_oauth_refresh_scope_default
  Scenario: A refresh that names no scope is one for what was granted
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens and names no scope
    Then the tokens are for the scope that was granted

  @TC_OAD051 @REQ_oauth_refresh_token_keeps_scope
  Scenario: A refresh for less leaves the refresh token what it was
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens for one function block less
    And it refreshes what came of that for all that was granted
    Then the tokens are for the scope that was granted

  @TC_OAD012_a @legacy:FB_14/OAD012 @legacy:FB_31/OAD012 @REQ_oauth_refresh_new_access_token @REQ_espi_refresh_same_resource @REQ_oauth_refresh_scope_not_widened @REQ_oauth_token_response_complete @REQ_oauth_expires_in_positive @REQ_oauth_token_response_not_stored
  Scenario: A refresh brings a new access token for the same data
    Given the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens
    Then the token endpoint hands out tokens with everything that belongs to them
    And the tokens are new, for the same resource and no wider scope
    And no cache may keep the tokens

  @TC_OAD012_b @legacy:FB_14/OAD012 @legacy:FB_31/OAD012 @REQ_oauth_refreshed_token_works
  Scenario: The new access token opens the data
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens
    And the Third Party reads the subscription with the new access token
    Then the feed opens

  @TC_OAD013 @legacy:FB_14/OAD013 @legacy:FB_31/OAD013 @REQ_oauth_old_access_token
  Scenario: The access token from before a refresh is alive or dead
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens
    And the Third Party reads the subscription with the access token from before
    Then the old access token opens the feed as ever, or is refused as a dead one

  @TC_OAD020 @negative @destroys_authorization @REQ_oauth_refresh_token_replaced @REQ_oauth_refresh_reuse_revokes @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: A refresh token that was replaced refreshes nothing, and what replaced it dies
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    And it has refreshed its tokens, which replaced the refresh token
    When the Third Party uses the refresh token that was replaced
    Then the token endpoint refuses it, or brings the same refresh token once more
    When the Third Party uses the one that replaced it
    Then the family of the refresh token is dead

  @TC_OAD021 @destroys_authorization @REQ_oauth_refresh_at_once
  Scenario: Two refreshes at once are too much for nobody
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens twice at once
    Then each brings tokens or is refused, and not both are refused

  @TC_TRM001 @journey:end-term @REQ_term_not_prolonged
  Scenario: A refresh does not reach beyond the time for which access was granted
    Given the Authorization opens to the token that is meant for it
    And a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party reads the Authorization, refreshes its tokens, and reads it again
    Then neither its access token nor the Authorization lasts longer than was granted
