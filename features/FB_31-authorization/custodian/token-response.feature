@FB_31 @custodian
Feature: Token response
  A good code brings tokens with everything a Third Party has to know: how long they live, what they are for, where the
  data is and where the Authorization (RFC 6749 section 5.1, with the members of ESPI).

  @TC_OAD005_a @legacy:FB_14/OAD005 @legacy:FB_31/OAD005 @REQ_oauth_token_response_complete @REQ_oauth_expires_in_positive @REQ_espi_token_response_uris
  Scenario: The token response is complete
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code
    Then the token endpoint hands out tokens with everything that belongs to them

  @TC_OAD005_b @legacy:FB_14/OAD005 @legacy:FB_31/OAD005 @REQ_oauth_token_response_not_stored @REQ_oauth_token_response_json
  Scenario: The token response is JSON that nobody may keep
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code
    Then no cache may keep the tokens

  @TC_OAD005_c @legacy:FB_14/OAD005 @legacy:FB_31/OAD005 @REQ_espi_resource_uri_opens
  Scenario: The resourceURI leads to the data
    Given the Third Party has the tokens of a Retail Customer
    Then the resourceURI stands below the resource endpoint
    When the Third Party reads the resourceURI
    Then the feed opens

  @TC_OAD005_d @legacy:FB_14/OAD005 @legacy:FB_31/OAD005 @REQ_authorization_agrees_with_token @REQ_authorization_status_active @REQ_authorization_complete @REQ_espi_token_response_uris
  Scenario: The authorizationURI leads to an Authorization that says the same
    Given the Third Party has the tokens of a Retail Customer
    Then the token response names the Authorization
    When the Third Party reads the Authorization with its client access token
    Then the Authorization agrees with the token response
    And the Authorization is called active
    And the Authorization says what was granted and until when

  @TC_OAD005_e @legacy:FB_14/OAD005 @legacy:FB_31/OAD005 @REQ_oauth_scope_not_widened @REQ_espi_scope_terms_as_asked
  Scenario: The granted scope is the requested one, or less
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code
    Then no more is granted than was asked for

  @TC_RES034 @negative @REQ_espi_resource_uri_own_host
  Scenario: Addresses in the token response do not follow the host that a caller names
    Given the Retail Customer has approved another authorization request
    When the Third Party redeems the authorization code and names another host as forwarded
    Then no address in the token response is at that host
