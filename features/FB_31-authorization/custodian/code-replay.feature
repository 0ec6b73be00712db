@FB_31 @custodian
Feature: Replay of an authorization code
  An authorization code is good for one token request. Whoever presents it a second time may have stolen it, so the
  tokens that were issued for it die as well (RFC 6749 section 4.1.2).

  @TC_OAD004 @negative @REQ_oauth_code_single_use @REQ_oauth_code_replay_revokes @legacy:FB_14/OAD004 @legacy:FB_31/OAD004 @destroys_authorization
  Scenario: An authorization code is redeemed only once
    Given the Third Party has redeemed an authorization code of its own
    When the Third Party redeems the same authorization code again
    Then the token endpoint refuses with "invalid_grant"
    # Without resources the first question can be answered all the same.
    Given the Batch opens to the token that is meant for it
    When the Third Party reads the subscription with the tokens issued before until it is refused
    Then the tokens issued for the code are dead

  @TC_OAD030 @negative @needs_revocation @destroys_authorization @REQ_oauth_code_single_use @REQ_oauth_error_status @REQ_oauth_error_code
  Scenario: An authorization code is used up though its tokens were given back
    Given the Third Party can give its own tokens back
    And a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party revokes its access token
    And the Third Party revokes its refresh token
    And the Third Party redeems the same authorization code again
    Then the token endpoint refuses with "invalid_grant"

  @TC_OAD022 @negative @destroys_authorization @REQ_oauth_code_at_once
  Scenario: An authorization code that comes twice at the same moment is redeemed once
    Given the Third Party has the tokens of a Retail Customer
    And the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code twice at once
    Then one of the two at most brings tokens
