@FB_14 @custodian
Feature: Old tokens
  FB_14 is withdrawn; FB_31 took its cases over. One of them the alliance withdrew for itself: that a refresh ends the access
  token from before. RFC 6749 lets several live side by side, so who still claims FB_14 is advised only.

  @TC_OAD013 @negative @destroys_authorization @REQ_old_access_token_ends @legacy:FB_14/OAD013
  Scenario: The access token from before a refresh opens nothing
    Given the Batch opens to the token that is meant for it
    And a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    When the Third Party refreshes its tokens
    And the Third Party reads the subscription with the tokens issued before until it is refused
    Then the resource server refuses the token from before the refresh
