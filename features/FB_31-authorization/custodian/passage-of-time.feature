@FB_31 @custodian @moves_clock
Feature: The passage of time
  A code is good for minutes (RFC 6749 section 4.1.2), an access token for as long as its expires_in says (section 5.1). That
  they end when a hook ends them says nothing of when they end by themselves. Where a hook moves the clock of the Data
  Custodian, nobody has to wait for that; these cases come last, one at a time, for everything else grows old with them.

  Background:
    Given a hook moves the clock of the Data Custodian
    And the Third Party has redeemed an authorization code of its own

  @TC_CLK001 @negative @REQ_oauth_code_ten_minutes
  Scenario: A code that is older than ten minutes brings no tokens
    Given the Retail Customer has approved another authorization request
    When eleven minutes pass
    And the Third Party redeems the authorization code
    Then the token endpoint refuses with "invalid_grant"

  @TC_CLK002 @REQ_resource_token_unexpired @REQ_oauth_expires_in_kept @REQ_resource_bearer_challenge
  Scenario: An access token opens for as long as its expires_in says, and no longer
    Given the Batch opens to the token that is meant for it
    When the time that is stated in expires_in is all but over
    And the Third Party reads the subscription with the tokens issued before
    Then its access token is good to the end
    When that time is over
    And the Third Party reads the subscription with the tokens issued before
    Then the resource server refuses with "invalid_token"

  @TC_CLK003 @REQ_resource_token_unexpired @REQ_oauth_expires_in_kept @REQ_resource_bearer_challenge
  Scenario: Nor does an access token that a refresh brought open for longer
    Given the Batch opens to the token that is meant for it
    And a Third Party can refresh its tokens
    When the Third Party refreshes its tokens and uses those that came
    And the time that is stated in expires_in is all but over
    And the Third Party reads the subscription with the tokens issued before
    Then its access token is good to the end
    When that time is over
    And the Third Party reads the subscription with the tokens issued before
    Then the resource server refuses with "invalid_token"

  # Between the two tokens time has to pass: that one says the end of the first could not be seen otherwise.
  @TC_RES040 @REQ_authorization_expiry_agrees
  Scenario: After a refresh the Authorization expires when the newest access token does
    Given a Third Party can refresh its tokens
    When eleven minutes pass
    And the Third Party refreshes its tokens and uses those that came
    And the Third Party reads the Authorization with its client access token
    Then the Authorization expires when the newest access token does
