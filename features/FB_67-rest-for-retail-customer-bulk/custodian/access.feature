# Made from catalog/access-matrix.yaml; see there.
@FB_67 @custodian
Feature: Access to bulk data of Retail Customers
  Who all its customers are opens to a Third Party's own token, and to that of no other.

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
