@FB_03 @custodian @negative
Feature: Where a token stands, and all of it
  A token stands in the Authorization header (RFC 6750 section 2.1). One in the address would be logged, kept in histories and
  handed on as a referrer (sections 2.3 and 5.3). It counts as a whole: whoever signs tokens verifies what he signed, and
  whoever looks them up compares all characters.

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

  @TC_TOK003 @REQ_resource_token_known
  Scenario: A token that differs in little from one that was issued opens nothing
    When the Third Party reads the Batch with tokens that differ in little from its own
    Then the resource server takes each of them for one that was never issued
