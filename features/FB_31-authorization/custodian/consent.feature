@FB_31 @custodian
Feature: The decision of the Retail Customer
  Whoever knows the password decides; the Third Party hears of it through his browser, with the state it sent (RFC 6749
  section 4.1.2).

  Background:
    Given the Third Party has the tokens of a Retail Customer

  @TC_OAD001_n @legacy:FB_14/OAD001 @legacy:FB_31/OAD001 @REQ_oauth_unknown_parameters_ignored @REQ_oauth_state_echoed @REQ_oauth_issuer_named
  Scenario: A parameter that nobody knows is ignored
    When the Retail Customer approves an authorization request with an unknown parameter
    Then the browser comes back with a code and the state
    And the answer names its issuer

  @TC_OAD001_o @legacy:FB_14/OAD001 @legacy:FB_31/OAD001 @REQ_oauth_state_echoed
  Scenario: A state with special characters comes back unchanged
    When the Retail Customer approves an authorization request with special characters in its state
    Then the browser comes back with a code and the state

  @TC_OAD080 @REQ_oauth_requests_told_apart
  Scenario: Of two requests in two tabs of a browser the one is answered that the Retail Customer approves
    When the Retail Customer is asked, opens a second request in another tab, and approves the first
    Then what comes back, if anything, is the answer to the first
    When the Third Party redeems what came for the first, if a code did
    Then it is bound to the challenge of the first

  @TC_OAD081 @REQ_oauth_customers_told_apart
  Scenario: Of two Retail Customers who are asked at the same time each shares his own data
    When two Retail Customers are asked at the same time, and both approve
    Then each has shared his own data, and nothing of the other

  @TC_OAD031 @REQ_oauth_state_echoed @REQ_oauth_long_state_taken
  Scenario: A long state comes back whole
    When the Retail Customer approves an authorization request with a state of 512 characters
    Then the browser comes back with that state, and a code

  @TC_OAD017_c @legacy:FB_14/OAD001 @REQ_oauth_state_optional
  Scenario: A request without a state brings a code all the same
    When the Retail Customer approves an authorization request without a state
    Then the browser comes back with a code, though there is no state

  @TC_OAD001_p @negative @legacy:FB_14/OAD001 @legacy:FB_31/OAD001 @REQ_customer_authenticated
  Scenario: A wrong password brings no code
    When somebody types a wrong password at an authorization request
    Then no code is given away

  @TC_ASK012 @negative @journey:verification @REQ_login_reveals_nothing
  Scenario: A failed login does not tell whether there is a customer of that name
    When somebody types a wrong password of another Retail Customer at an authorization request
    And somebody types a user name that nobody has at another
    Then he is told the same as whoever typed a wrong password

  @TC_ASK013 @REQ_login_cookie_kept
  Scenario: What carries a login is kept from scripts and from plain connections
    When a Retail Customer logs in at an authorization request
    And it is tried which of the cookies of his browser carry his login
    Then those are sent over TLS alone, and no script reads them

  @TC_ASK014 @negative @REQ_login_renews_session
  Scenario: What a browser carried before a login does not carry it
    When a Retail Customer logs in at an authorization request
    And somebody else comes with the cookies that his browser had before
    Then he is not taken for the Retail Customer

  @TC_OAD002 @negative @legacy:FB_14/OAD002 @legacy:FB_31/OAD002 @REQ_oauth_denial_respected @REQ_oauth_denial_reported @REQ_oauth_state_echoed @REQ_oauth_issuer_named
  Scenario: A denial brings no code, and the Third Party hears of it
    When the Retail Customer denies an authorization request
    Then the denial is reported to the Third Party
    And the answer names its issuer

  @TC_ASK010 @negative @alone @journey:rejection @REQ_oauth_denial_leaves_nothing
  Scenario: A denial leaves no active Authorization
    Given it is known which Authorizations the Third Party holds
    When the Retail Customer denies an authorization request
    And the Third Party lists its Authorizations again
    Then no active one has come with the denial

  @TC_ASK011 @negative @journey:rejection @REQ_oauth_error_at_asked_redirect_uri
  Scenario: The denial of a request for another registered redirect_uri is told there
    Given another redirect_uri of the Third Party is registered too
    When the Retail Customer denies an authorization request for that other redirect_uri
    Then the refusal is told at that other redirect_uri

  @TC_ASK001 @journey:decision @REQ_consent_names_third_party @REQ_consent_tells_data
  Scenario: Who is asked reads who asks, and for what
    Given the ApplicationInformation opens to the token that is meant for it
    When the Third Party looks up how it is registered
    And the Retail Customer comes to the question of an authorization request
    Then he reads there who asks
    And he reads there which data is asked for

  @TC_ASK003 @journey:rejection @REQ_oauth_denial_not_final
  Scenario: Who has denied can approve when he is asked again
    When the Retail Customer denies, and approves when the Third Party asks him again
    Then the browser comes back with a code and the state
    When the Third Party redeems that code, if one came, and reads the subscription
    Then what he approved opens

  @TC_ASK015 @negative @journey:decision @REQ_consent_covers_grant
  Scenario: Who has approved a part is asked again when the Third Party wants more
    Given the Retail Customer is asked whenever he comes to the question of an authorization request
    When he approves a part of the offered scope, and is sent for all of it in the same browser
    And the Third Party redeems that code too, if one came without a question
    Then nothing is granted that he was not asked for

  @TC_ASK002 @REQ_oauth_pages_not_framed
  Scenario: No other site shows the pages of login and consent in a frame
    When the Retail Customer comes to the question of an authorization request
    And his browser tells which pages led him there
    Then none of the pages up to it can be shown in a frame of another site

  @TC_ASK004 @negative @REQ_oauth_consent_not_forged @REQ_oauth_choice_not_forged @REQ_oauth_consent_form_bound
  Scenario: Another site decides nothing in the name of a customer
    When another site posts an approval in the browser of a Retail Customer who comes to the question of an authorization request
    Then no code is given for what he did not decide
    When another site posts the forms of the pages that lead a Retail Customer to the question, if there are any
    Then none of them takes him further
