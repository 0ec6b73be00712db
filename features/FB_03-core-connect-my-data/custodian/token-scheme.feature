@FB_03 @custodian
Feature: How the scheme of a token is written
  The name of a scheme is the same in small and in capital letters (RFC 9110 section 11.1). Token endpoints say "bearer" as
  often as "Bearer", and Third Parties repeat what they were told.

  @TC_SCHEME002 @REQ_resource_scheme_any_case
  Scenario: A token opens that names its scheme in small letters
    Given the Batch opens to the token that is meant for it
    When the Third Party reads it with its token, and writes bearer in small letters
    Then the resource server takes the token
