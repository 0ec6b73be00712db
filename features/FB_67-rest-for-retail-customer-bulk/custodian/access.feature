# Made from catalog/access-matrix.yaml; see there.
@FB_67 @custodian
Feature: Access to bulk data of Retail Customers
  Who all its customers are opens to a Third Party's own token, and to that of no other. Nobody but the Data Custodian
  writes it.

  @TC_ACC @REQ_resource_opens
  Scenario Outline: <resource> opens to the token that is meant for it
    Given the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it

    Examples:
      | id           | resource               |
      | RCBULK_RIGHT | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_token_required
  Scenario Outline: <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it without credentials
    Then the resource server refuses for want of a token

    Examples:
      | id          | resource               |
      | RCBULK_NONE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_token_required
  Scenario Outline: <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with an empty Authorization header
    Then the resource server refuses the empty credentials
    When the Third Party reads it with Bearer and no token
    Then the resource server refuses the empty credentials

    Examples:
      | id           | resource               |
      | RCBULK_EMPTY | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_token_well_formed
  Scenario Outline: <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with its token under another scheme
    Then the resource server refuses for want of a token
    When the Third Party reads it with characters that no token may have
    Then the resource server refuses the malformed token

    Examples:
      | id               | resource               |
      | RCBULK_MALFORMED | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_token_known
  Scenario Outline: <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a token that was never issued
    Then the resource server refuses with "invalid_token"

    Examples:
      | id            | resource               |
      | RCBULK_RANDOM | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_token_kind
  Scenario Outline: <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a <kind> token
    Then the resource server refuses this kind of token

    Examples:
      | id                | resource               | kind         |
      | RCBULK_WRONGKIND1 | BulkRetailCustomerInfo | customer     |
      | RCBULK_WRONGKIND2 | BulkRetailCustomerInfo | registration |

  @TC_ACC @negative @ban @REQ_resource_token_unexpired
  Scenario Outline: <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id             | resource               |
      | RCBULK_EXPIRED | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_token_unrevoked
  Scenario Outline: <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id             | resource               |
      | RCBULK_REVOKED | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> of somebody else stays closed
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id             | resource               |
      | RCBULK_FOREIGN | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> stays closed under an id that begins with the own one
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id              | resource               |
      | RCBULK_LONGERID | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> without credentials
    Then nothing is written for want of a token

    @needs_writes_refused
    Examples:
      | id                 | method | resource               |
      | RCBULK_POST_NONE   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_NONE | DELETE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with Bearer and no token
    Then nothing is written with empty credentials

    @needs_writes_refused
    Examples:
      | id                  | method | resource               |
      | RCBULK_POST_EMPTY   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_EMPTY | DELETE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with characters that no token may have
    Then nothing is written with a malformed token

    @needs_writes_refused
    Examples:
      | id                      | method | resource               |
      | RCBULK_POST_MALFORMED   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_MALFORMED | DELETE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a token that was never issued
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                   | method | resource               |
      | RCBULK_POST_RANDOM   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_RANDOM | DELETE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party sends <method> to the <resource> with a token of its kind that has expired
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                    | method | resource               |
      | RCBULK_POST_EXPIRED   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_EXPIRED | DELETE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party sends <method> to the <resource> with a token of its kind that was revoked
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                    | method | resource               |
      | RCBULK_POST_REVOKED   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_REVOKED | DELETE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_token_kind
  Scenario Outline: <method> of <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a <kind> token
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                         | method | resource               | kind         |
      | RCBULK_POST_CUSTOMER       | POST   | BulkRetailCustomerInfo | customer     |
      | RCBULK_POST_CLIENT         | POST   | BulkRetailCustomerInfo | client       |
      | RCBULK_POST_REGISTRATION   | POST   | BulkRetailCustomerInfo | registration |
      | RCBULK_DELETE_CUSTOMER     | DELETE | BulkRetailCustomerInfo | customer     |
      | RCBULK_DELETE_CLIENT       | DELETE | BulkRetailCustomerInfo | client       |
      | RCBULK_DELETE_REGISTRATION | DELETE | BulkRetailCustomerInfo | registration |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> of the <resource> of somebody else is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                   | method | resource               |
      | RCBULK_POST_OTHERS   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_OTHERS | DELETE | BulkRetailCustomerInfo |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> under an id that begins with that of the <resource> is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                     | method | resource               |
      | RCBULK_POST_LONGERID   | POST   | BulkRetailCustomerInfo |
      | RCBULK_DELETE_LONGERID | DELETE | BulkRetailCustomerInfo |
