@FB_31 @custodian
Feature: A connection that begins at the utility
  A customer who is logged in at the portal of the Data Custodian chooses a Third Party there. The portal sends his browser to
  the scope-selection screen that is registered, and the Third Party answers with its authorization request. Not every portal
  does so.

  @TC_CON001 @journey:start-utility @REQ_connect_registered_address @REQ_connect_registered_scope @REQ_connect_names_custodian @REQ_connect_tells_nothing @REQ_connect_completes @REQ_oauth_state_echoed
  Scenario: Who connects a Third Party in the portal gets to its scope-selection screen, and back with a code
    Given the Third Party has the tokens of a Retail Customer
    And the ApplicationInformation opens to the token that is meant for it
    When a Retail Customer logs in at the portal, connects the Third Party there and approves
    Then his browser was sent to the registered scope-selection screen, with what belongs there
    And it came back from the authorization request of the Third Party with a code

  @TC_CON002 @negative @journey:start-utility @REQ_connect_chosen_scope @REQ_connect_completes @REQ_oauth_state_echoed
  Scenario: Who chooses in the portal what a Third Party gets offers it no more
    Given the Third Party has the tokens of a Retail Customer
    When a Retail Customer logs in at the portal, connects the Third Party there for less than it is registered for and approves
    Then the scope that it is offered is no more than he chose
    And it came back from the authorization request of the Third Party with a code
