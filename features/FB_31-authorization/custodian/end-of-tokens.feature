@FB_31 @custodian @destroys_authorization
Feature: The end of tokens
  Tokens end when their time is over, when the Third Party gives them back (RFC 7009), and when the Retail Customer
  takes his consent back. That a token opens nothing any more proves nothing where no token does, and that it refreshes
  nothing where none can. Where one server ends a token and another takes it, a moment may pass.

  @TC_OAD016 @negative @legacy:FB_14/OAD016 @legacy:FB_31/OAD016 @REQ_resource_token_unexpired @REQ_resource_bearer_challenge
  Scenario: An expired access token opens nothing
    Given the Batch opens to the token that is meant for it
    And the Third Party has redeemed an authorization code of its own
    And the access token has expired
    When the Third Party reads the subscription with the tokens issued before
    Then the resource server refuses with "invalid_token"

  @TC_REV001 @needs_revocation @REQ_oauth_revocation_access_token @REQ_oauth_revocation_acknowledged @REQ_resource_bearer_challenge
  Scenario: A revoked access token opens nothing
    Given the Batch opens to the token that is meant for it
    And the Third Party has redeemed an authorization code of its own
    When the Third Party revokes its access token
    Then the revocation endpoint acknowledges
    When the Third Party reads the subscription with the tokens issued before until it is refused
    Then the resource server refuses with "invalid_token"

  @TC_REV002 @needs_revocation @REQ_oauth_revocation_refresh_token @REQ_oauth_revocation_cascades @REQ_oauth_revocation_acknowledged
  Scenario: A revoked refresh token refreshes nothing
    Given the Batch opens to the token that is meant for it
    And a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party revokes its refresh token
    Then the revocation endpoint acknowledges
    When the Third Party reads the subscription with the tokens issued before until it is refused
    Then the access token is dead too
    When the Third Party refreshes its tokens
    Then the token endpoint refuses with "invalid_grant"

  @TC_REV003 @needs_revocation @negative @REQ_oauth_revocation_own_tokens_only
  Scenario: The token of another client cannot be revoked
    Given another Third Party can give its own tokens back
    And the Third Party has redeemed an authorization code of its own
    When another Third Party revokes the access token
    Then the revocation endpoint refuses that, or acknowledges it and does nothing
    When the Third Party reads the subscription with the tokens issued before
    Then the feed opens

  @TC_REV006 @needs_revocation @negative @REQ_oauth_revocation_client_authentication
  Scenario: Nobody revokes a token with a wrong secret
    Given the Third Party can give its own tokens back
    And the Third Party has redeemed an authorization code of its own
    When the Third Party revokes its access token with a wrong secret
    Then the revocation endpoint refuses who did not prove to be the client
    When the Third Party reads the subscription with the tokens issued before
    Then the feed opens

  @TC_REV004 @needs_revocation @REQ_oauth_revocation_unknown_token
  Scenario: The revocation of an unknown token changes nothing and is no error
    When the Third Party revokes a token that was never issued
    Then the revocation endpoint answers as if there had been one

  @TC_REV005 @REQ_consent_revocation_effective @REQ_consent_revocation_ends_refresh @REQ_authorization_status_revoked @REQ_authorization_end_dated @REQ_resource_bearer_challenge @REQ_relationship_end_told @REQ_oauth_introspection_inactive
  Scenario: The Retail Customer takes his consent back
    Given the Batch opens to the token that is meant for it
    And a Third Party can refresh its tokens, where it gets refresh tokens
    And the Third Party has redeemed an authorization code of its own
    And it has read its Authorization when that was some seconds old
    When the Retail Customer takes his consent back at the Data Custodian
    And the Third Party reads the subscription with the tokens issued before until it is refused
    Then the resource server refuses with "invalid_token"
    When the Third Party refreshes its tokens, where it got a refresh token
    Then nothing can be refreshed any more
    When the Third Party reads the Authorization with its client access token until it is over
    Then the Authorization is called revoked
    And it was changed last when that happened
    When the Third Party lists its Authorizations until it is not among the active ones
    Then it is not listed as active
    When the Third Party asks for the state of the token from before, where it can
    Then that token is not called active

  @TC_CHO031 @negative @journey:end-portal @REQ_consent_anew_revives_nothing
  Scenario: What the Retail Customer has taken back stays over when he consents anew
    Given the Batch opens to the token that is meant for it
    And a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Retail Customer takes his consent back at the Data Custodian
    And the tokens from before are refused, and he approves anew what the Third Party asks for
    And the Third Party reads with the access token from before
    Then it opens as little as it did
    When the Third Party refreshes the tokens from before
    Then nothing comes of that either
    When the Third Party reads the Authorization from before with its client access token
    Then that is over still, where the new consent has another

  @TC_REV007 @needs_revocation @REQ_oauth_revocation_cascades @REQ_oauth_revocation_acknowledged @REQ_resource_bearer_challenge
  Scenario: A revoked refresh token takes all access tokens of its consent with it, not the newest alone
    Given the Batch opens to the token that is meant for it
    And the Third Party has redeemed an authorization code of its own
    And it has refreshed its tokens, so that it has two access tokens
    When the Third Party revokes its refresh token
    Then the revocation endpoint acknowledges
    When the Third Party reads the subscription with each of these until it is refused
    Then each of these is dead with the refresh token

  @TC_REV008 @REQ_consent_revocation_effective @REQ_resource_bearer_challenge
  Scenario: The Retail Customer takes all access tokens back, not the newest alone
    Given the Batch opens to the token that is meant for it
    And the Third Party has redeemed an authorization code of its own
    And it has refreshed its tokens, so that it has two access tokens
    When the Retail Customer takes his consent back at the Data Custodian
    And the Third Party reads the subscription with each of these until it is refused
    Then each of these is dead with the consent

  @TC_END_CODE @negative @alone @journey:end-portal @REQ_consent_revocation_ends_codes @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: A code that was not redeemed yet is dead once the Retail Customer takes back what he approved
    Given the Third Party has redeemed an authorization code of its own
    And it is known which Authorizations were listed before
    And the Retail Customer has approved another authorization request
    When the Retail Customer takes back at the Data Custodian what he approved last
    And the Third Party redeems the authorization code
    Then the code that he had approved is dead too

  @TC_REV009 @needs_revocation @REQ_oauth_revocation_hint
  Scenario: A revoked access token that is called a refresh token opens nothing
    Given the Third Party can give its own tokens back
    And the Batch opens to the token that is meant for it
    And the Third Party has redeemed an authorization code of its own
    When the Third Party revokes its access token and calls it a refresh token
    And the Third Party reads the subscription with the tokens issued before until it is refused
    Then the access token is dead whatever it was called

  @TC_REV010 @needs_revocation @REQ_oauth_revocation_hint
  Scenario: A revoked refresh token that is called an access token refreshes nothing
    Given the Third Party can give its own tokens back
    And a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party revokes its refresh token and calls it an access token
    And the Third Party refreshes its tokens
    Then the refresh token is dead whatever it was called
