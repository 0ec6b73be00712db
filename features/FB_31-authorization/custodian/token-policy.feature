@FB_31 @custodian
Feature: What is said of tokens
  A vendor says how long its access tokens live, what becomes of a refresh token that is used, and where the state of tokens is
  told (RFC 7662). It keeps to that. What is said stands in the run file (pixit.oauth); where it does not, nothing is asked.

  @TC_RFP001 @REQ_oauth_refresh_policy
  Scenario: A refresh renews the refresh token, or leaves it, as it is known
    Given it is known what becomes of refresh tokens that are used
    And a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens
    Then the refresh token was renewed, or left, as it is known

  @TC_RFP002 @REQ_oauth_access_token_lifetime
  Scenario: An access token lives as long as is said
    Given it is known how long access tokens live
    And the Third Party has redeemed an authorization code of its own
    Then the access token lives as long as that

  @TC_INT001 @REQ_oauth_introspection_active
  Scenario: An access token that is good is told to be active
    Given there is an introspection endpoint
    And the Third Party has redeemed an authorization code of its own
    When the Third Party asks for the state of its access token
    Then it is told to be active

  @TC_INT002 @needs_revocation @negative @destroys_authorization @REQ_oauth_introspection_inactive @REQ_oauth_introspection_tells_nothing_of_dead
  Scenario: An access token that was revoked is told to be dead
    Given there is an introspection endpoint
    And the Third Party can give its own tokens back
    And the Third Party has redeemed an authorization code of its own
    And the Third Party is told that its access token is active
    When the Third Party revokes its access token
    And the Third Party asks for the state of its access token until it is dead
    Then it is told to be dead, and nothing more

  @TC_INT003 @negative @REQ_oauth_introspection_protected @REQ_oauth_introspection_refusal_status
  Scenario: Who does not prove who he is is told nothing of tokens
    Given there is an introspection endpoint
    And the Third Party has redeemed an authorization code of its own
    When somebody with a wrong secret asks for the state of the access token
    Then he is not told whether it is active

  @TC_INT004 @negative @REQ_oauth_introspection_own_tokens_only
  Scenario: Another Third Party is not told that a token is active
    Given there is an introspection endpoint
    And the Third Party has redeemed an authorization code of its own
    And the Third Party is told that its access token is active
    When another Third Party asks for the state of the access token
    Then it is not told that this is active
