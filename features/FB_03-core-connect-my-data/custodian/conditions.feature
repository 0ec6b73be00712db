@FB_03 @custodian @negative
Feature: Who is told that nothing has changed
  A request may ask for a resource only where it has changed (RFC 9110 section 13). Whether it has is told to whoever may read
  it: a 304 says that it is there, and that what the caller knows of it still holds. A server evaluates conditions only after
  its other checks (section 13.2.1), of which the token is one.

  @TC_CND001 @REQ_resource_token_required @REQ_resource_token_known
  Scenario: Whether the batch has changed is told to nobody without a token
    Given the Batch opens to the token that is meant for it
    When somebody without credentials asks for the batch where it has changed
    Then he is not told whether it has, for want of a token
    When somebody with a token that was never issued asks for the batch where it has changed
    Then he is not told whether it has, as nobody knows his token

  @TC_CND002 @REQ_subscription_isolation
  Scenario: Whether the batch has changed is not told to another customer
    Given the Batch opens to the token that is meant for it
    When somebody with the token of another customer asks for the batch where it has changed
    Then he is not told whether it has

  @TC_CND003 @REQ_condition_dates_malformed_ignored
  Scenario: A date that is none is no condition
    Given the Batch opens to the token that is meant for it
    When the Third Party asks for the batch where it has changed since what is no date
    Then it comes as it does without that condition
