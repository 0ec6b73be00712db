# Made from catalog/access-matrix.yaml; see there.
@FB_03 @custodian
Feature: Access to resources
  Each resource opens to the kind of token that is meant for it and to nothing else (RFC 6750 section 3.1). What does
  not open to the right token proves nothing by refusing another, so that every refusal stands on a good read of the
  same address.

  @TC_ACC @REQ_resource_opens
  Scenario Outline: <resource> opens to the token that is meant for it
    Given the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it

    Examples:
      | id              | resource               |
      | APPINFO_RIGHT   | ApplicationInformation |
      | AUTHFEED_RIGHT  | Authorization feed     |
      | AUTHENTRY_RIGHT | Authorization          |
      | STATUS_RIGHT    | ReadServiceStatus      |
      | BATCH_RIGHT     | Batch                  |

  @TC_ACC @negative @REQ_resource_token_required
  Scenario Outline: <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it without credentials
    Then the resource server refuses for want of a token

    Examples:
      | id             | resource               | legacy                    |
      | APPINFO_NONE   | ApplicationInformation |                           |
      | AUTHFEED_NONE  | Authorization feed     |                           |
      | AUTHENTRY_NONE | Authorization          | FB_14/OAD007 FB_31/OAD007 |
      | STATUS_NONE    | ReadServiceStatus      |                           |
      | BATCH_NONE     | Batch                  | FB_14/OAD009 FB_31/OAD009 |

  @TC_ACC @negative @REQ_resource_token_required
  Scenario Outline: <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with an empty Authorization header
    Then the resource server refuses the empty credentials
    When the Third Party reads it with Bearer and no token
    Then the resource server refuses the empty credentials

    Examples:
      | id              | resource               | legacy                    |
      | APPINFO_EMPTY   | ApplicationInformation | FB_14/OAD006 FB_31/OAD006 |
      | AUTHFEED_EMPTY  | Authorization feed     | FB_14/OAD008 FB_31/OAD008 |
      | AUTHENTRY_EMPTY | Authorization          |                           |
      | STATUS_EMPTY    | ReadServiceStatus      | FB_14/OAD010 FB_31/OAD010 |
      | BATCH_EMPTY     | Batch                  |                           |

  @TC_ACC @negative @REQ_resource_token_well_formed
  Scenario Outline: <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with its token under another scheme
    Then the resource server refuses for want of a token
    When the Third Party reads it with characters that no token may have
    Then the resource server refuses the malformed token

    Examples:
      | id                  | resource               |
      | APPINFO_MALFORMED   | ApplicationInformation |
      | AUTHFEED_MALFORMED  | Authorization feed     |
      | AUTHENTRY_MALFORMED | Authorization          |
      | STATUS_MALFORMED    | ReadServiceStatus      |
      | BATCH_MALFORMED     | Batch                  |

  @TC_ACC @negative @REQ_resource_token_known
  Scenario Outline: <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a token that was never issued
    Then the resource server refuses with "invalid_token"

    Examples:
      | id               | resource               |
      | APPINFO_RANDOM   | ApplicationInformation |
      | AUTHFEED_RANDOM  | Authorization feed     |
      | AUTHENTRY_RANDOM | Authorization          |
      | STATUS_RANDOM    | ReadServiceStatus      |
      | BATCH_RANDOM     | Batch                  |

  @TC_ACC @negative @REQ_resource_token_kind
  Scenario Outline: <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a <kind> token
    Then the resource server refuses this kind of token

    Examples:
      | id                   | resource               | kind         | requirement                          | legacy                    |
      | APPINFO_WRONGKIND1   | ApplicationInformation | customer     |                                      | FB_14/OAD006 FB_31/OAD006 |
      | APPINFO_WRONGKIND2   | ApplicationInformation | client       | application_information_client_token | FB_14/OAD006 FB_31/OAD006 |
      | AUTHFEED_WRONGKIND1  | Authorization feed     | customer     |                                      | FB_14/OAD008 FB_31/OAD008 |
      | AUTHFEED_WRONGKIND2  | Authorization feed     | registration |                                      | FB_14/OAD008 FB_31/OAD008 |
      | AUTHENTRY_WRONGKIND1 | Authorization          | customer     |                                      | FB_14/OAD007 FB_31/OAD007 |
      | AUTHENTRY_WRONGKIND2 | Authorization          | registration |                                      | FB_14/OAD007 FB_31/OAD007 |
      | STATUS_WRONGKIND1    | ReadServiceStatus      | customer     |                                      | FB_14/OAD010 FB_31/OAD010 |
      | STATUS_WRONGKIND2    | ReadServiceStatus      | registration |                                      | FB_14/OAD010 FB_31/OAD010 |
      | BATCH_WRONGKIND1     | Batch                  | client       |                                      | FB_14/OAD009 FB_31/OAD009 |
      | BATCH_WRONGKIND2     | Batch                  | registration |                                      | FB_14/OAD009 FB_31/OAD009 |

  @TC_ACC @negative @REQ_resource_token_unexpired
  Scenario Outline: <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                | resource               |
      | APPINFO_EXPIRED   | ApplicationInformation |
      | AUTHFEED_EXPIRED  | Authorization feed     |
      | AUTHENTRY_EXPIRED | Authorization          |
      | STATUS_EXPIRED    | ReadServiceStatus      |
      | BATCH_EXPIRED     | Batch                  |

  @TC_ACC @negative @REQ_resource_token_unrevoked
  Scenario Outline: <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                | resource               |
      | APPINFO_REVOKED   | ApplicationInformation |
      | AUTHFEED_REVOKED  | Authorization feed     |
      | AUTHENTRY_REVOKED | Authorization          |
      | STATUS_REVOKED    | ReadServiceStatus      |
      | BATCH_REVOKED     | Batch                  |

  @TC_ACC @negative @REQ_resource_isolation
  Scenario Outline: <resource> of somebody else stays closed
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id              | resource               |
      | APPINFO_FOREIGN | ApplicationInformation |

  @TC_ACC @negative @REQ_resource_isolation
  Scenario Outline: <resource> stays closed under an id that begins with the own one
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id                 | resource               |
      | APPINFO_LONGERID   | ApplicationInformation |
      | AUTHENTRY_LONGERID | Authorization          |

  @TC_ACC @negative @REQ_resource_isolation
  Scenario Outline: <resource> that was granted to one Third Party stays closed to another of the same customer
    Given the <resource> opens to the token that is meant for it
    And the Retail Customer has granted another Third Party the <resource> too, at another address
    When the other Third Party reads what was granted to the first, with the token that he gave it
    Then what belongs to somebody else stays closed

    Examples:
      | id               | resource |
      | BATCH_OTHERPARTY | Batch    |
