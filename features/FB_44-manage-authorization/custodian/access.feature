# Made from catalog/access-matrix.yaml; see there.
@FB_44 @custodian
Feature: Nobody else manages an Authorization
  An Authorization may be changed and ended by the client token of its Third Party where that is claimed, and by no
  other Third Party ever. What is tried goes at an Authorization that may be lost.

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> without credentials
    Then nothing is written for want of a token

    @needs_writes_refused
    Examples:
      | id                    | method | resource      | legacy       |
      | AUTHENTRY_PUT_NONE    | PUT    | Authorization | FB_41/MGA003 |
      | AUTHENTRY_DELETE_NONE | DELETE | Authorization | FB_41/MGA003 |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with Bearer and no token
    Then nothing is written with empty credentials

    @needs_writes_refused
    Examples:
      | id                     | method | resource      | legacy       |
      | AUTHENTRY_PUT_EMPTY    | PUT    | Authorization | FB_41/MGA003 |
      | AUTHENTRY_DELETE_EMPTY | DELETE | Authorization | FB_41/MGA003 |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with characters that no token may have
    Then nothing is written with a malformed token

    @needs_writes_refused
    Examples:
      | id                         | method | resource      |
      | AUTHENTRY_PUT_MALFORMED    | PUT    | Authorization |
      | AUTHENTRY_DELETE_MALFORMED | DELETE | Authorization |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a token that was never issued
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                      | method | resource      |
      | AUTHENTRY_PUT_RANDOM    | PUT    | Authorization |
      | AUTHENTRY_DELETE_RANDOM | DELETE | Authorization |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party sends <method> to the <resource> with a token of its kind that has expired
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                       | method | resource      |
      | AUTHENTRY_PUT_EXPIRED    | PUT    | Authorization |
      | AUTHENTRY_DELETE_EXPIRED | DELETE | Authorization |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party sends <method> to the <resource> with a token of its kind that was revoked
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                       | method | resource      |
      | AUTHENTRY_PUT_REVOKED    | PUT    | Authorization |
      | AUTHENTRY_DELETE_REVOKED | DELETE | Authorization |

  @TC_ACC @negative @ban @REQ_write_token_kind
  Scenario Outline: <method> of <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a <kind> token
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                            | method | resource      | kind         | legacy       |
      | AUTHENTRY_PUT_CUSTOMER        | PUT    | Authorization | customer     | FB_41/MGA003 |
      | AUTHENTRY_PUT_REGISTRATION    | PUT    | Authorization | registration | FB_41/MGA003 |
      | AUTHENTRY_DELETE_CUSTOMER     | DELETE | Authorization | customer     | FB_41/MGA003 |
      | AUTHENTRY_DELETE_REGISTRATION | DELETE | Authorization | registration | FB_41/MGA003 |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> of <resource> is refused to another Third Party
    Given the <resource> opens to the token that is meant for it
    When another Third Party sends <method> to the <resource> with its token of the right kind
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                       | method | resource      |
      | AUTHENTRY_PUT_FOREIGN    | PUT    | Authorization |
      | AUTHENTRY_DELETE_FOREIGN | DELETE | Authorization |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> of the <resource> of somebody else is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                      | method | resource      |
      | AUTHENTRY_PUT_OTHERS    | PUT    | Authorization |
      | AUTHENTRY_DELETE_OTHERS | DELETE | Authorization |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> under an id that begins with that of the <resource> is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                        | method | resource      |
      | AUTHENTRY_PUT_LONGERID    | PUT    | Authorization |
      | AUTHENTRY_DELETE_LONGERID | DELETE | Authorization |
