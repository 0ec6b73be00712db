@FB_03 @custodian
Feature: Access to resources
  Each resource opens to the kind of token that is meant for it and to nothing else (RFC 6750 section 3.1; FB_14/OAD006 to
  OAD010 and OAD016). What does not open to the right token proves nothing by refusing another, so that every refusal
  stands on a good read of the same address.

  @TC_ACC @REQ_resource_opens
  Scenario Outline: <resource> opens to the token that is meant for it
    Given the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it

    Examples:
      | id                   | resource               |
      | APPINFO_RIGHT        | ApplicationInformation |
      | AUTHFEED_RIGHT       | Authorization feed     |
      | AUTHENTRY_RIGHT      | Authorization          |
      | STATUS_RIGHT         | ReadServiceStatus      |
      | BATCH_RIGHT          | Batch                  |
      | USAGEPOINTS_RIGHT    | UsagePoint feed        |
      | USAGEPOINT_RIGHT     | UsagePoint             |
      | METERREADINGS_RIGHT  | MeterReading feed      |
      | METERREADING_RIGHT   | MeterReading           |
      | INTERVALBLOCKS_RIGHT | IntervalBlock feed     |
      | INTERVALBLOCK_RIGHT  | IntervalBlock          |
      | READINGTYPE_RIGHT    | ReadingType            |
      | LOCALTIME_RIGHT      | LocalTimeParameters    |

    @needs_FB_15
    Examples:
      | id                   | resource               |
      | USAGESUMMARIES_RIGHT | UsageSummary feed      |
      | USAGESUMMARY_RIGHT   | UsageSummary           |

  @TC_ACC @negative @REQ_resource_token_required
  Scenario Outline: <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it without credentials
    Then the resource server refuses for want of a token

    Examples:
      | id                  | resource               |
      | APPINFO_NONE        | ApplicationInformation |
      | AUTHFEED_NONE       | Authorization feed     |
      | AUTHENTRY_NONE      | Authorization          |
      | STATUS_NONE         | ReadServiceStatus      |
      | BATCH_NONE          | Batch                  |
      | USAGEPOINTS_NONE    | UsagePoint feed        |
      | USAGEPOINT_NONE     | UsagePoint             |
      | METERREADINGS_NONE  | MeterReading feed      |
      | METERREADING_NONE   | MeterReading           |
      | INTERVALBLOCKS_NONE | IntervalBlock feed     |
      | INTERVALBLOCK_NONE  | IntervalBlock          |
      | READINGTYPE_NONE    | ReadingType            |
      | LOCALTIME_NONE      | LocalTimeParameters    |

    @needs_FB_15
    Examples:
      | id                  | resource               |
      | USAGESUMMARIES_NONE | UsageSummary feed      |
      | USAGESUMMARY_NONE   | UsageSummary           |

  @TC_ACC @negative @REQ_resource_token_required
  Scenario Outline: <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with an empty Authorization header
    Then the resource server refuses for want of a token
    When the Third Party reads it with Bearer and no token
    Then the resource server refuses the empty credentials

    Examples:
      | id                   | resource               |
      | APPINFO_EMPTY        | ApplicationInformation |
      | AUTHFEED_EMPTY       | Authorization feed     |
      | AUTHENTRY_EMPTY      | Authorization          |
      | STATUS_EMPTY         | ReadServiceStatus      |
      | BATCH_EMPTY          | Batch                  |
      | USAGEPOINTS_EMPTY    | UsagePoint feed        |
      | USAGEPOINT_EMPTY     | UsagePoint             |
      | METERREADINGS_EMPTY  | MeterReading feed      |
      | METERREADING_EMPTY   | MeterReading           |
      | INTERVALBLOCKS_EMPTY | IntervalBlock feed     |
      | INTERVALBLOCK_EMPTY  | IntervalBlock          |
      | READINGTYPE_EMPTY    | ReadingType            |
      | LOCALTIME_EMPTY      | LocalTimeParameters    |

    @needs_FB_15
    Examples:
      | id                   | resource               |
      | USAGESUMMARIES_EMPTY | UsageSummary feed      |
      | USAGESUMMARY_EMPTY   | UsageSummary           |

  @TC_ACC @negative @REQ_resource_token_well_formed
  Scenario Outline: <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with its token under another scheme
    Then the resource server refuses for want of a token
    When the Third Party reads it with characters that no token may have
    Then the resource server refuses the malformed token

    Examples:
      | id                       | resource               |
      | APPINFO_MALFORMED        | ApplicationInformation |
      | AUTHFEED_MALFORMED       | Authorization feed     |
      | AUTHENTRY_MALFORMED      | Authorization          |
      | STATUS_MALFORMED         | ReadServiceStatus      |
      | BATCH_MALFORMED          | Batch                  |
      | USAGEPOINTS_MALFORMED    | UsagePoint feed        |
      | USAGEPOINT_MALFORMED     | UsagePoint             |
      | METERREADINGS_MALFORMED  | MeterReading feed      |
      | METERREADING_MALFORMED   | MeterReading           |
      | INTERVALBLOCKS_MALFORMED | IntervalBlock feed     |
      | INTERVALBLOCK_MALFORMED  | IntervalBlock          |
      | READINGTYPE_MALFORMED    | ReadingType            |
      | LOCALTIME_MALFORMED      | LocalTimeParameters    |

    @needs_FB_15
    Examples:
      | id                       | resource               |
      | USAGESUMMARIES_MALFORMED | UsageSummary feed      |
      | USAGESUMMARY_MALFORMED   | UsageSummary           |

  @TC_ACC @negative @REQ_resource_token_known
  Scenario Outline: <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a token that was never issued
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                    | resource               |
      | APPINFO_RANDOM        | ApplicationInformation |
      | AUTHFEED_RANDOM       | Authorization feed     |
      | AUTHENTRY_RANDOM      | Authorization          |
      | STATUS_RANDOM         | ReadServiceStatus      |
      | BATCH_RANDOM          | Batch                  |
      | USAGEPOINTS_RANDOM    | UsagePoint feed        |
      | USAGEPOINT_RANDOM     | UsagePoint             |
      | METERREADINGS_RANDOM  | MeterReading feed      |
      | METERREADING_RANDOM   | MeterReading           |
      | INTERVALBLOCKS_RANDOM | IntervalBlock feed     |
      | INTERVALBLOCK_RANDOM  | IntervalBlock          |
      | READINGTYPE_RANDOM    | ReadingType            |
      | LOCALTIME_RANDOM      | LocalTimeParameters    |

    @needs_FB_15
    Examples:
      | id                    | resource               |
      | USAGESUMMARIES_RANDOM | UsageSummary feed      |
      | USAGESUMMARY_RANDOM   | UsageSummary           |

  @TC_ACC @negative @REQ_resource_token_kind
  Scenario Outline: <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a <kind> token
    Then the resource server refuses this kind of token

    Examples:
      | id                        | resource               | kind         |
      | APPINFO_WRONGKIND1        | ApplicationInformation | customer     |
      | AUTHFEED_WRONGKIND1       | Authorization feed     | customer     |
      | AUTHENTRY_WRONGKIND1      | Authorization          | customer     |
      | STATUS_WRONGKIND1         | ReadServiceStatus      | customer     |
      | BATCH_WRONGKIND1          | Batch                  | client       |
      | USAGEPOINTS_WRONGKIND1    | UsagePoint feed        | client       |
      | USAGEPOINT_WRONGKIND1     | UsagePoint             | client       |
      | METERREADINGS_WRONGKIND1  | MeterReading feed      | client       |
      | METERREADING_WRONGKIND1   | MeterReading           | client       |
      | INTERVALBLOCKS_WRONGKIND1 | IntervalBlock feed     | client       |
      | INTERVALBLOCK_WRONGKIND1  | IntervalBlock          | client       |
      | READINGTYPE_WRONGKIND1    | ReadingType            | client       |
      | LOCALTIME_WRONGKIND1      | LocalTimeParameters    | client       |
      | APPINFO_WRONGKIND2        | ApplicationInformation | client       |
      | AUTHFEED_WRONGKIND2       | Authorization feed     | registration |
      | AUTHENTRY_WRONGKIND2      | Authorization          | registration |
      | STATUS_WRONGKIND2         | ReadServiceStatus      | registration |
      | BATCH_WRONGKIND2          | Batch                  | registration |
      | USAGEPOINTS_WRONGKIND2    | UsagePoint feed        | registration |
      | USAGEPOINT_WRONGKIND2     | UsagePoint             | registration |
      | METERREADINGS_WRONGKIND2  | MeterReading feed      | registration |
      | METERREADING_WRONGKIND2   | MeterReading           | registration |
      | INTERVALBLOCKS_WRONGKIND2 | IntervalBlock feed     | registration |
      | INTERVALBLOCK_WRONGKIND2  | IntervalBlock          | registration |
      | READINGTYPE_WRONGKIND2    | ReadingType            | registration |
      | LOCALTIME_WRONGKIND2      | LocalTimeParameters    | registration |

    @needs_FB_15
    Examples:
      | id                        | resource               | kind         |
      | USAGESUMMARIES_WRONGKIND1 | UsageSummary feed      | client       |
      | USAGESUMMARY_WRONGKIND1   | UsageSummary           | client       |
      | USAGESUMMARIES_WRONGKIND2 | UsageSummary feed      | registration |
      | USAGESUMMARY_WRONGKIND2   | UsageSummary           | registration |

  @TC_ACC @negative @REQ_resource_token_unexpired
  Scenario Outline: <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                     | resource               |
      | APPINFO_EXPIRED        | ApplicationInformation |
      | AUTHFEED_EXPIRED       | Authorization feed     |
      | AUTHENTRY_EXPIRED      | Authorization          |
      | STATUS_EXPIRED         | ReadServiceStatus      |
      | BATCH_EXPIRED          | Batch                  |
      | USAGEPOINTS_EXPIRED    | UsagePoint feed        |
      | USAGEPOINT_EXPIRED     | UsagePoint             |
      | METERREADINGS_EXPIRED  | MeterReading feed      |
      | METERREADING_EXPIRED   | MeterReading           |
      | INTERVALBLOCKS_EXPIRED | IntervalBlock feed     |
      | INTERVALBLOCK_EXPIRED  | IntervalBlock          |
      | READINGTYPE_EXPIRED    | ReadingType            |
      | LOCALTIME_EXPIRED      | LocalTimeParameters    |

    @needs_FB_15
    Examples:
      | id                     | resource               |
      | USAGESUMMARIES_EXPIRED | UsageSummary feed      |
      | USAGESUMMARY_EXPIRED   | UsageSummary           |

  @TC_ACC @negative @REQ_resource_token_unrevoked
  Scenario Outline: <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                     | resource               |
      | APPINFO_REVOKED        | ApplicationInformation |
      | AUTHFEED_REVOKED       | Authorization feed     |
      | AUTHENTRY_REVOKED      | Authorization          |
      | STATUS_REVOKED         | ReadServiceStatus      |
      | BATCH_REVOKED          | Batch                  |
      | USAGEPOINTS_REVOKED    | UsagePoint feed        |
      | USAGEPOINT_REVOKED     | UsagePoint             |
      | METERREADINGS_REVOKED  | MeterReading feed      |
      | METERREADING_REVOKED   | MeterReading           |
      | INTERVALBLOCKS_REVOKED | IntervalBlock feed     |
      | INTERVALBLOCK_REVOKED  | IntervalBlock          |
      | READINGTYPE_REVOKED    | ReadingType            |
      | LOCALTIME_REVOKED      | LocalTimeParameters    |

    @needs_FB_15
    Examples:
      | id                     | resource               |
      | USAGESUMMARIES_REVOKED | UsageSummary feed      |
      | USAGESUMMARY_REVOKED   | UsageSummary           |
