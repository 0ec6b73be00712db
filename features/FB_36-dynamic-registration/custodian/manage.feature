@FB_36 @custodian
Feature: A Third Party manages the registration that it made
  At the address and with the token that it was told when it registered, it reads, replaces and ends its registration, and nobody
  else does (RFC 7592).

  @TC_DRG021 @needs_writes_allowed @REQ_registration_read
  Scenario: A registration is read
    Given the Third Party has registered itself
    When the Third Party reads its own registration
    Then it is what the Third Party was told last

  @TC_DRG022 @needs_writes_allowed @REQ_registration_replaced
  Scenario: A registration is replaced
    Given the Third Party has registered itself
    When the Third Party replaces its registration by one with another name and redirect address
    Then the replacement holds
    When the Third Party reads its own registration
    Then it is what the Third Party was told last

  @TC_DRG023 @needs_writes_allowed @negative @REQ_registration_redirect_uri @REQ_registration_error_status @REQ_registration_error_code
  Scenario: A registration is not replaced by one with a redirect address of plain http
    Given the Third Party has registered itself
    When the Third Party replaces its registration by one with a redirect address of plain http
    Then that is refused with "invalid_redirect_uri", and nothing is registered

  @TC_DRG024 @needs_writes_allowed @negative @REQ_registration_replaced
  Scenario: Nobody is sent to an address that was replaced
    Given a correct authorization request is taken in the session of a Retail Customer
    And the Third Party has registered itself
    And the Third Party has replaced the redirect address of its registration
    When the Third Party asks for consent at the redirect address from before
    Then no browser is sent to a client that is there no more

  @TC_DRG025 @needs_writes_allowed @legacy:FB_44/MGT002 @REQ_registration_deletion_effective @REQ_registration_deleted
  Scenario: A registration is ended
    Given the Third Party has registered itself
    When the Third Party deletes its registration
    Then the registration is ended
    When the Third Party reads its own registration
    Then the registration is there no more

  @TC_DRG026 @needs_writes_allowed @negative @REQ_registration_closed
  Scenario Outline: A registration stays closed to <method> <token>
    Given the Third Party has registered itself
    When somebody sends <method> to that registration <token>
    Then the registration stays closed

    Examples:
      | id | method | token                               |
      | a  | GET    | without a token                     |
      | b  | GET    | with a token that was never issued  |
      | c  | PUT    | with a token that was never issued  |
      | d  | DELETE | with a token that was never issued  |
      | e  | GET    | with the token of another client    |
      | f  | PUT    | with the token of another client    |
      | g  | DELETE | with the token of another client    |
