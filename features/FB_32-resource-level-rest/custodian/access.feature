# Made from catalog/access-matrix.yaml; see there.
@FB_32 @custodian
Feature: Access to single resources
  A Data Custodian that serves the parts of a batch by their own addresses guards each of them like the batch. Where
  resource-level REST is not claimed and the address is not served, there is nothing to guard.

  @TC_ACC @REQ_resource_opens
  Scenario Outline: <resource> opens to the token that is meant for it
    Given the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it

    Examples:
      | id                     | resource                 |
      | USAGEPOINTBATCH_RIGHT  | UsagePoint batch         |
      | USAGEPOINTSBATCH_RIGHT | UsagePoints batch        |
      | USAGEPOINTS_RIGHT      | UsagePoint feed          |
      | USAGEPOINT_RIGHT       | UsagePoint               |
      | METERREADINGS_RIGHT    | MeterReading feed        |
      | METERREADING_RIGHT     | MeterReading             |
      | INTERVALBLOCKS_RIGHT   | IntervalBlock feed       |
      | INTERVALBLOCK_RIGHT    | IntervalBlock            |
      | READINGTYPES_RIGHT     | ReadingType feed         |
      | READINGTYPE_RIGHT      | ReadingType              |
      | LOCALTIMES_RIGHT       | LocalTimeParameters feed |
      | LOCALTIME_RIGHT        | LocalTimeParameters      |

    @needs_FB_15
    Examples:
      | id                   | resource          |
      | USAGESUMMARIES_RIGHT | UsageSummary feed |
      | USAGESUMMARY_RIGHT   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                     | resource                         |
      | QUALITYSUMMARIES_RIGHT | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_RIGHT   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_token_required
  Scenario Outline: <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it without credentials
    Then the resource server refuses for want of a token

    Examples:
      | id                    | resource                 |
      | USAGEPOINTBATCH_NONE  | UsagePoint batch         |
      | USAGEPOINTSBATCH_NONE | UsagePoints batch        |
      | USAGEPOINTS_NONE      | UsagePoint feed          |
      | USAGEPOINT_NONE       | UsagePoint               |
      | METERREADINGS_NONE    | MeterReading feed        |
      | METERREADING_NONE     | MeterReading             |
      | INTERVALBLOCKS_NONE   | IntervalBlock feed       |
      | INTERVALBLOCK_NONE    | IntervalBlock            |
      | READINGTYPES_NONE     | ReadingType feed         |
      | READINGTYPE_NONE      | ReadingType              |
      | LOCALTIMES_NONE       | LocalTimeParameters feed |
      | LOCALTIME_NONE        | LocalTimeParameters      |

    @needs_FB_15
    Examples:
      | id                  | resource          |
      | USAGESUMMARIES_NONE | UsageSummary feed |
      | USAGESUMMARY_NONE   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                    | resource                         |
      | QUALITYSUMMARIES_NONE | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_NONE   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_token_required
  Scenario Outline: <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with an empty Authorization header
    Then the resource server refuses the empty credentials
    When the Third Party reads it with Bearer and no token
    Then the resource server refuses the empty credentials

    Examples:
      | id                     | resource                 |
      | USAGEPOINTBATCH_EMPTY  | UsagePoint batch         |
      | USAGEPOINTSBATCH_EMPTY | UsagePoints batch        |
      | USAGEPOINTS_EMPTY      | UsagePoint feed          |
      | USAGEPOINT_EMPTY       | UsagePoint               |
      | METERREADINGS_EMPTY    | MeterReading feed        |
      | METERREADING_EMPTY     | MeterReading             |
      | INTERVALBLOCKS_EMPTY   | IntervalBlock feed       |
      | INTERVALBLOCK_EMPTY    | IntervalBlock            |
      | READINGTYPES_EMPTY     | ReadingType feed         |
      | READINGTYPE_EMPTY      | ReadingType              |
      | LOCALTIMES_EMPTY       | LocalTimeParameters feed |
      | LOCALTIME_EMPTY        | LocalTimeParameters      |

    @needs_FB_15
    Examples:
      | id                   | resource          |
      | USAGESUMMARIES_EMPTY | UsageSummary feed |
      | USAGESUMMARY_EMPTY   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                     | resource                         |
      | QUALITYSUMMARIES_EMPTY | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_EMPTY   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_token_well_formed
  Scenario Outline: <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with its token under another scheme
    Then the resource server refuses for want of a token
    When the Third Party reads it with characters that no token may have
    Then the resource server refuses the malformed token

    Examples:
      | id                         | resource                 |
      | USAGEPOINTBATCH_MALFORMED  | UsagePoint batch         |
      | USAGEPOINTSBATCH_MALFORMED | UsagePoints batch        |
      | USAGEPOINTS_MALFORMED      | UsagePoint feed          |
      | USAGEPOINT_MALFORMED       | UsagePoint               |
      | METERREADINGS_MALFORMED    | MeterReading feed        |
      | METERREADING_MALFORMED     | MeterReading             |
      | INTERVALBLOCKS_MALFORMED   | IntervalBlock feed       |
      | INTERVALBLOCK_MALFORMED    | IntervalBlock            |
      | READINGTYPES_MALFORMED     | ReadingType feed         |
      | READINGTYPE_MALFORMED      | ReadingType              |
      | LOCALTIMES_MALFORMED       | LocalTimeParameters feed |
      | LOCALTIME_MALFORMED        | LocalTimeParameters      |

    @needs_FB_15
    Examples:
      | id                       | resource          |
      | USAGESUMMARIES_MALFORMED | UsageSummary feed |
      | USAGESUMMARY_MALFORMED   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                         | resource                         |
      | QUALITYSUMMARIES_MALFORMED | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_MALFORMED   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_token_known
  Scenario Outline: <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a token that was never issued
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                      | resource                 |
      | USAGEPOINTBATCH_RANDOM  | UsagePoint batch         |
      | USAGEPOINTSBATCH_RANDOM | UsagePoints batch        |
      | USAGEPOINTS_RANDOM      | UsagePoint feed          |
      | USAGEPOINT_RANDOM       | UsagePoint               |
      | METERREADINGS_RANDOM    | MeterReading feed        |
      | METERREADING_RANDOM     | MeterReading             |
      | INTERVALBLOCKS_RANDOM   | IntervalBlock feed       |
      | INTERVALBLOCK_RANDOM    | IntervalBlock            |
      | READINGTYPES_RANDOM     | ReadingType feed         |
      | READINGTYPE_RANDOM      | ReadingType              |
      | LOCALTIMES_RANDOM       | LocalTimeParameters feed |
      | LOCALTIME_RANDOM        | LocalTimeParameters      |

    @needs_FB_15
    Examples:
      | id                    | resource          |
      | USAGESUMMARIES_RANDOM | UsageSummary feed |
      | USAGESUMMARY_RANDOM   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                      | resource                         |
      | QUALITYSUMMARIES_RANDOM | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_RANDOM   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_token_kind
  Scenario Outline: <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a <kind> token
    Then the resource server refuses this kind of token

    Examples:
      | id                          | resource                 | kind         |
      | USAGEPOINTBATCH_WRONGKIND1  | UsagePoint batch         | client       |
      | USAGEPOINTBATCH_WRONGKIND2  | UsagePoint batch         | registration |
      | USAGEPOINTSBATCH_WRONGKIND1 | UsagePoints batch        | client       |
      | USAGEPOINTSBATCH_WRONGKIND2 | UsagePoints batch        | registration |
      | USAGEPOINTS_WRONGKIND1      | UsagePoint feed          | client       |
      | USAGEPOINTS_WRONGKIND2      | UsagePoint feed          | registration |
      | USAGEPOINT_WRONGKIND1       | UsagePoint               | client       |
      | USAGEPOINT_WRONGKIND2       | UsagePoint               | registration |
      | METERREADINGS_WRONGKIND1    | MeterReading feed        | client       |
      | METERREADINGS_WRONGKIND2    | MeterReading feed        | registration |
      | METERREADING_WRONGKIND1     | MeterReading             | client       |
      | METERREADING_WRONGKIND2     | MeterReading             | registration |
      | INTERVALBLOCKS_WRONGKIND1   | IntervalBlock feed       | client       |
      | INTERVALBLOCKS_WRONGKIND2   | IntervalBlock feed       | registration |
      | INTERVALBLOCK_WRONGKIND1    | IntervalBlock            | client       |
      | INTERVALBLOCK_WRONGKIND2    | IntervalBlock            | registration |
      | READINGTYPES_WRONGKIND1     | ReadingType feed         | client       |
      | READINGTYPES_WRONGKIND2     | ReadingType feed         | registration |
      | READINGTYPE_WRONGKIND1      | ReadingType              | client       |
      | READINGTYPE_WRONGKIND2      | ReadingType              | registration |
      | LOCALTIMES_WRONGKIND1       | LocalTimeParameters feed | client       |
      | LOCALTIMES_WRONGKIND2       | LocalTimeParameters feed | registration |
      | LOCALTIME_WRONGKIND1        | LocalTimeParameters      | client       |
      | LOCALTIME_WRONGKIND2        | LocalTimeParameters      | registration |

    @needs_FB_15
    Examples:
      | id                        | resource          | kind         |
      | USAGESUMMARIES_WRONGKIND1 | UsageSummary feed | client       |
      | USAGESUMMARIES_WRONGKIND2 | UsageSummary feed | registration |
      | USAGESUMMARY_WRONGKIND1   | UsageSummary      | client       |
      | USAGESUMMARY_WRONGKIND2   | UsageSummary      | registration |

    @needs_FB_17
    Examples:
      | id                          | resource                         | kind         |
      | QUALITYSUMMARIES_WRONGKIND1 | ElectricPowerQualitySummary feed | client       |
      | QUALITYSUMMARIES_WRONGKIND2 | ElectricPowerQualitySummary feed | registration |
      | QUALITYSUMMARY_WRONGKIND1   | ElectricPowerQualitySummary      | client       |
      | QUALITYSUMMARY_WRONGKIND2   | ElectricPowerQualitySummary      | registration |

  @TC_ACC @negative @ban @REQ_resource_token_unexpired
  Scenario Outline: <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                       | resource                 |
      | USAGEPOINTBATCH_EXPIRED  | UsagePoint batch         |
      | USAGEPOINTSBATCH_EXPIRED | UsagePoints batch        |
      | USAGEPOINTS_EXPIRED      | UsagePoint feed          |
      | USAGEPOINT_EXPIRED       | UsagePoint               |
      | METERREADINGS_EXPIRED    | MeterReading feed        |
      | METERREADING_EXPIRED     | MeterReading             |
      | INTERVALBLOCKS_EXPIRED   | IntervalBlock feed       |
      | INTERVALBLOCK_EXPIRED    | IntervalBlock            |
      | READINGTYPES_EXPIRED     | ReadingType feed         |
      | READINGTYPE_EXPIRED      | ReadingType              |
      | LOCALTIMES_EXPIRED       | LocalTimeParameters feed |
      | LOCALTIME_EXPIRED        | LocalTimeParameters      |

    @needs_FB_15
    Examples:
      | id                     | resource          |
      | USAGESUMMARIES_EXPIRED | UsageSummary feed |
      | USAGESUMMARY_EXPIRED   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                       | resource                         |
      | QUALITYSUMMARIES_EXPIRED | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_EXPIRED   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_token_unrevoked
  Scenario Outline: <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                       | resource                 |
      | USAGEPOINTBATCH_REVOKED  | UsagePoint batch         |
      | USAGEPOINTSBATCH_REVOKED | UsagePoints batch        |
      | USAGEPOINTS_REVOKED      | UsagePoint feed          |
      | USAGEPOINT_REVOKED       | UsagePoint               |
      | METERREADINGS_REVOKED    | MeterReading feed        |
      | METERREADING_REVOKED     | MeterReading             |
      | INTERVALBLOCKS_REVOKED   | IntervalBlock feed       |
      | INTERVALBLOCK_REVOKED    | IntervalBlock            |
      | READINGTYPES_REVOKED     | ReadingType feed         |
      | READINGTYPE_REVOKED      | ReadingType              |
      | LOCALTIMES_REVOKED       | LocalTimeParameters feed |
      | LOCALTIME_REVOKED        | LocalTimeParameters      |

    @needs_FB_15
    Examples:
      | id                     | resource          |
      | USAGESUMMARIES_REVOKED | UsageSummary feed |
      | USAGESUMMARY_REVOKED   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                       | resource                         |
      | QUALITYSUMMARIES_REVOKED | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_REVOKED   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> of somebody else stays closed
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id                       | resource           |
      | USAGEPOINTBATCH_FOREIGN  | UsagePoint batch   |
      | USAGEPOINTSBATCH_FOREIGN | UsagePoints batch  |
      | USAGEPOINTS_FOREIGN      | UsagePoint feed    |
      | METERREADINGS_FOREIGN    | MeterReading feed  |
      | METERREADING_FOREIGN     | MeterReading       |
      | INTERVALBLOCKS_FOREIGN   | IntervalBlock feed |

    @needs_FB_15
    Examples:
      | id                     | resource          |
      | USAGESUMMARIES_FOREIGN | UsageSummary feed |
      | USAGESUMMARY_FOREIGN   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                       | resource                         |
      | QUALITYSUMMARIES_FOREIGN | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_FOREIGN   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> stays closed under an id that begins with the own one
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id                        | resource           |
      | USAGEPOINTBATCH_LONGERID  | UsagePoint batch   |
      | USAGEPOINTSBATCH_LONGERID | UsagePoints batch  |
      | USAGEPOINTS_LONGERID      | UsagePoint feed    |
      | USAGEPOINT_LONGERID       | UsagePoint         |
      | METERREADINGS_LONGERID    | MeterReading feed  |
      | METERREADING_LONGERID     | MeterReading       |
      | INTERVALBLOCKS_LONGERID   | IntervalBlock feed |
      | INTERVALBLOCK_LONGERID    | IntervalBlock      |

    @needs_FB_15
    Examples:
      | id                      | resource          |
      | USAGESUMMARIES_LONGERID | UsageSummary feed |
      | USAGESUMMARY_LONGERID   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                        | resource                         |
      | QUALITYSUMMARIES_LONGERID | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_LONGERID   | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> that was granted to one Third Party stays closed to another of the same customer
    Given the <resource> opens to the token that is meant for it
    And the Retail Customer has granted another Third Party the <resource> too, at another address
    When the other Third Party reads what was granted to the first, with the token that he gave it
    Then what belongs to somebody else stays closed

    Examples:
      | id                          | resource           |
      | USAGEPOINTBATCH_OTHERPARTY  | UsagePoint batch   |
      | USAGEPOINTSBATCH_OTHERPARTY | UsagePoints batch  |
      | USAGEPOINTS_OTHERPARTY      | UsagePoint feed    |
      | USAGEPOINT_OTHERPARTY       | UsagePoint         |
      | METERREADINGS_OTHERPARTY    | MeterReading feed  |
      | METERREADING_OTHERPARTY     | MeterReading       |
      | INTERVALBLOCKS_OTHERPARTY   | IntervalBlock feed |
      | INTERVALBLOCK_OTHERPARTY    | IntervalBlock      |

    @needs_FB_15
    Examples:
      | id                        | resource          |
      | USAGESUMMARIES_OTHERPARTY | UsageSummary feed |
      | USAGESUMMARY_OTHERPARTY   | UsageSummary      |

    @needs_FB_17
    Examples:
      | id                          | resource                         |
      | QUALITYSUMMARIES_OTHERPARTY | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_OTHERPARTY   | ElectricPowerQualitySummary      |
