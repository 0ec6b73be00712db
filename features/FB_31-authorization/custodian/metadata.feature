@FB_31 @custodian
Feature: Metadata of the authorization server
  A Third Party that finds its way by metadata (RFC 8414) comes to the same endpoints as one that reads its
  ApplicationInformation.

  @TC_META001 @needs_metadata @REQ_oauth_metadata_agrees @REQ_oauth_metadata_issuer @REQ_oauth_pkce_supported
  Scenario: The metadata agrees with ApplicationInformation
    When the Third Party reads the metadata of the authorization server
    And the Third Party reads its ApplicationInformation
    Then the metadata agrees with ApplicationInformation and with what the tester was told

  @TC_META002 @needs_metadata @journey:onboarding-terms @REQ_oauth_terms_reachable
  Scenario: The terms for Third Parties can be read
    When the Third Party reads the metadata of the authorization server
    And the Third Party follows its link to the terms for Third Parties
    Then these can be read
