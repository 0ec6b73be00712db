@FB_36 @custodian
Feature: A Third Party registers itself
  Where FB_36 is claimed, a Third Party gets its client from the registration endpoint (RFC 7591) and not by letter. Whatever comes
  to be here is deleted at the end of its case, however that ends, as far as the target lets its clients end themselves.

  @TC_DRG001 @needs_writes_allowed @REQ_registration_created @REQ_registration_response_complete @REQ_registration_secret_expiry @REQ_registration_manageable @legacy:FB_36/placeholder
  Scenario: A correct request registers a client
    When the Third Party registers itself
    Then a client is registered, with everything that belongs to it

  @TC_DRG002 @needs_writes_allowed @REQ_registration_told @REQ_registration_as_asked
  Scenario: A new client is told what is registered of it
    When the Third Party registers itself
    Then it is told what is registered of it

  @TC_DRG003 @needs_writes_allowed @REQ_registration_not_stored @REQ_registration_response_json
  Scenario: No cache may keep the secrets of a new client
    When the Third Party registers itself
    Then no cache may keep its secrets

  @TC_DRG004 @REQ_registration_announced
  Scenario: The registration endpoint is announced
    When a Third Party looks for the registration endpoint in metadata and ApplicationInformation
    Then it is announced in both

  @TC_DRG010 @needs_writes_allowed @negative @REQ_registration_redirect_uri @REQ_registration_error_status @REQ_registration_error_code
  Scenario Outline: A client <fault> is not registered
    Given a Third Party can register itself
    When the Third Party sends a request to register <fault>
    Then that is refused with "<error>", and nothing is registered

    Examples:
      | id | fault                                              | error                                           |
      | a  | with a redirect address of plain http              | invalid_redirect_uri                            |
      | b  | with a redirect address that has a fragment        | invalid_redirect_uri                            |
      | c  | with a redirect address that is not absolute       | invalid_redirect_uri                            |
      | d  | without a redirect address                         | invalid_redirect_uri or invalid_client_metadata |
      | e  | with a second redirect address of plain http       | invalid_redirect_uri or invalid_client_metadata |
      | f  | with a second redirect address that has a fragment | invalid_redirect_uri or invalid_client_metadata |

  @TC_DRG011 @needs_writes_allowed @negative @REQ_registration_consistent @REQ_registration_error_status @REQ_registration_error_code
  Scenario Outline: No client comes to be <fault>
    Given a Third Party can register itself
    When the Third Party sends a request to register <fault>
    Then no client comes to be that cannot work

    Examples:
      | id | fault                                           |
      | a  | with a response type that its grants do not have |
      | b  | with a way of authentication that nobody knows  |

  @TC_DRG012 @needs_writes_allowed @negative @REQ_registration_is_json_object @REQ_registration_error_status @REQ_registration_error_code
  Scenario Outline: A request <fault> registers nothing
    Given a Third Party can register itself
    When the Third Party sends a request to register <fault>
    Then that is refused with "invalid_client_metadata or invalid_request", and nothing is registered

    Examples:
      | id | fault           |
      | a  | that is cut off |
      | b  | that is a list  |

  @TC_DRG013 @needs_writes_allowed @negative @REQ_registration_initial_token
  Scenario: Nobody registers without the initial access token
    Given it takes an initial access token to register
    And a Third Party can register itself
    When somebody registers a Third Party without the initial access token
    Then the registration endpoint refuses for want of a token

  @TC_DRG014 @needs_writes_allowed @negative @REQ_registration_initial_token
  Scenario: Nobody registers with an access token that was never issued
    Given it takes an initial access token to register
    And a Third Party can register itself
    When somebody registers a Third Party with an access token that was never issued
    Then the registration endpoint refuses the token

  @TC_DRG015 @needs_writes_allowed @negative @REQ_registration_statement_signed @REQ_registration_error_status @REQ_registration_error_code
  Scenario: Nobody believes a software statement that nobody signed
    Given a Third Party can register itself
    When the Third Party sends a request to register with a software statement that nobody signed
    Then nothing that it says is registered
