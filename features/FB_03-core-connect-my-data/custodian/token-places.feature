@FB_03 @custodian @negative
Feature: Where a token stands
  A token stands in the Authorization header (RFC 6750 section 2.1). One in the address would be logged, kept in histories and
  handed on as a referrer (sections 2.3 and 5.3).

  Background:
    Given the Batch opens to the token that is meant for it

  @TC_TOK001 @REQ_resource_token_not_in_address
  Scenario: A token in the address opens nothing
    When the Third Party reads it with its token in the address alone
    Then the resource server takes no token from the address

  @TC_TOK002 @REQ_resource_token_once
  Scenario: A token that stands in two places is refused
    When the Third Party reads it with its token in the header and in the address
    Then the resource server refuses to be shown two tokens, unless it sees but one
