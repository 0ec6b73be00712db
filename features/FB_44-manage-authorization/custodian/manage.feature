@FB_44 @custodian @needs_writes_allowed
Feature: A Third Party manages its Authorizations
  Where FB_44 is claimed, a Third Party changes and ends an Authorization with its client token. The old harness restored
  what it had deleted by PUT; what a server makes of that is not settled. All that is written goes at an Authorization of
  its own that nobody else needs.

  @TC_MAU001 @destroys_authorization @REQ_authorization_put @legacy:FB_41/MGA001
  Scenario: An Authorization can be written back
    Given the Third Party has redeemed an authorization code of its own
    When the Third Party writes to that Authorization what it read there
    Then it is carried out

  @TC_MAU002 @destroys_authorization @REQ_authorization_delete @REQ_authorization_deletion_effective @REQ_consent_revocation_ends_refresh @REQ_relationship_end_told @REQ_oauth_introspection_inactive @legacy:FB_41/MGA002
  Scenario: An Authorization that was deleted opens nothing any more
    Given the Batch opens to the token that is meant for it
    And a Third Party can refresh its tokens, where it gets refresh tokens
    And the Authorization opens to the token that is meant for it
    And the Third Party has redeemed an authorization code of its own
    When the Third Party deletes the Authorization
    Then it is carried out
    When the Third Party reads the Authorization with its client access token until it is over
    Then the Authorization is gone, or called revoked
    When the Third Party reads the subscription with the tokens issued before until it is refused
    Then the resource server refuses the token of the deleted Authorization
    When the Third Party refreshes its tokens, where it got a refresh token
    Then nothing can be refreshed any more
    When the Third Party lists its Authorizations until it is not among the active ones
    Then it is not listed as active
    When the Third Party asks for the state of the token from before, where it can
    Then that token is not called active

  @TC_MAU003 @negative @destroys_authorization @REQ_managed_content_checked
  Scenario: What is no Authorization is not taken for one
    Given the Third Party has redeemed an authorization code of its own
    When the Third Party writes to that Authorization what is no resource
    Then it is refused as malformed

  @TC_RES032 @negative @destroys_authorization @REQ_authorization_put_keeps_term
  Scenario: A Third Party cannot lengthen what a customer granted it
    Given the Third Party has redeemed an authorization code of its own
    When the Third Party writes to that Authorization that it lasts a year longer
    Then the Authorization lasts no longer than it did
