@FB_44 @custodian @negative
Feature: Other ways to write the address of an Authorization
  A slash or a query behind the address of an Authorization of somebody else opens it no more than the address itself does.

  @TC_RES030 @REQ_authorization_isolation
  Scenario: An Authorization of another Third Party stays closed with a slash or a query behind its address
    Given the Authorization opens to the token that is meant for it
    And the address of the Authorization of somebody else is known
    And the Authorization of somebody else opens to whom it belongs
    When the Third Party reads that with "/" behind its address
    Then what belongs to somebody else is not shown
    When the Third Party reads that with "?page=1" behind its address
    Then what belongs to somebody else is not shown

  @TC_RES031 @needs_writes_refused @REQ_write_isolation
  Scenario: An Authorization of another Third Party outlives a DELETE with a slash or a query behind its address
    Given the Authorization opens to the token that is meant for it
    And the address of the Authorization of somebody else is known
    And the Authorization of somebody else opens to whom it belongs
    When the Third Party sends DELETE there with "/" behind the address
    Then it is still there for whom it belongs to
    When the Third Party sends DELETE there with "?page=1" behind the address
    Then it is still there for whom it belongs to
