# Made from catalog/access-matrix.yaml; see there.
@FB_33 @custodian
Feature: Nobody but the Data Custodian writes
  POST, PUT and DELETE of energy data, and the collections of all customers, are for the Data Custodian's own token. A
  Third Party gets 403, 404 or 405, whatever token it shows, and whether the block is claimed or not.

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> without credentials
    Then nothing is written for want of a token

    @needs_writes_refused
    Examples:
      | id                        | method | resource                 |
      | AUTHFEED_POST_NONE        | POST   | Authorization feed       |
      | STATUS_PUT_NONE           | PUT    | ReadServiceStatus        |
      | STATUS_DELETE_NONE        | DELETE | ReadServiceStatus        |
      | BATCH_POST_NONE           | POST   | Batch                    |
      | BATCH_PUT_NONE            | PUT    | Batch                    |
      | BATCH_DELETE_NONE         | DELETE | Batch                    |
      | BULK_POST_NONE            | POST   | Bulk                     |
      | BULK_DELETE_NONE          | DELETE | Bulk                     |
      | USAGEPOINTS_POST_NONE     | POST   | UsagePoint feed          |
      | USAGEPOINT_PUT_NONE       | PUT    | UsagePoint               |
      | USAGEPOINT_DELETE_NONE    | DELETE | UsagePoint               |
      | METERREADINGS_POST_NONE   | POST   | MeterReading feed        |
      | METERREADING_PUT_NONE     | PUT    | MeterReading             |
      | METERREADING_DELETE_NONE  | DELETE | MeterReading             |
      | INTERVALBLOCKS_POST_NONE  | POST   | IntervalBlock feed       |
      | INTERVALBLOCK_PUT_NONE    | PUT    | IntervalBlock            |
      | INTERVALBLOCK_DELETE_NONE | DELETE | IntervalBlock            |
      | READINGTYPES_POST_NONE    | POST   | ReadingType feed         |
      | READINGTYPE_PUT_NONE      | PUT    | ReadingType              |
      | READINGTYPE_DELETE_NONE   | DELETE | ReadingType              |
      | LOCALTIMES_POST_NONE      | POST   | LocalTimeParameters feed |
      | LOCALTIME_PUT_NONE        | PUT    | LocalTimeParameters      |
      | LOCALTIME_DELETE_NONE     | DELETE | LocalTimeParameters      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                       | method | resource          |
      | USAGESUMMARIES_POST_NONE | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_NONE    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_NONE | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                         | method | resource                         |
      | QUALITYSUMMARIES_POST_NONE | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_NONE    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_NONE | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with Bearer and no token
    Then nothing is written with empty credentials

    @needs_writes_refused
    Examples:
      | id                         | method | resource                 |
      | AUTHFEED_POST_EMPTY        | POST   | Authorization feed       |
      | STATUS_PUT_EMPTY           | PUT    | ReadServiceStatus        |
      | STATUS_DELETE_EMPTY        | DELETE | ReadServiceStatus        |
      | BATCH_POST_EMPTY           | POST   | Batch                    |
      | BATCH_PUT_EMPTY            | PUT    | Batch                    |
      | BATCH_DELETE_EMPTY         | DELETE | Batch                    |
      | BULK_POST_EMPTY            | POST   | Bulk                     |
      | BULK_DELETE_EMPTY          | DELETE | Bulk                     |
      | USAGEPOINTS_POST_EMPTY     | POST   | UsagePoint feed          |
      | USAGEPOINT_PUT_EMPTY       | PUT    | UsagePoint               |
      | USAGEPOINT_DELETE_EMPTY    | DELETE | UsagePoint               |
      | METERREADINGS_POST_EMPTY   | POST   | MeterReading feed        |
      | METERREADING_PUT_EMPTY     | PUT    | MeterReading             |
      | METERREADING_DELETE_EMPTY  | DELETE | MeterReading             |
      | INTERVALBLOCKS_POST_EMPTY  | POST   | IntervalBlock feed       |
      | INTERVALBLOCK_PUT_EMPTY    | PUT    | IntervalBlock            |
      | INTERVALBLOCK_DELETE_EMPTY | DELETE | IntervalBlock            |
      | READINGTYPES_POST_EMPTY    | POST   | ReadingType feed         |
      | READINGTYPE_PUT_EMPTY      | PUT    | ReadingType              |
      | READINGTYPE_DELETE_EMPTY   | DELETE | ReadingType              |
      | LOCALTIMES_POST_EMPTY      | POST   | LocalTimeParameters feed |
      | LOCALTIME_PUT_EMPTY        | PUT    | LocalTimeParameters      |
      | LOCALTIME_DELETE_EMPTY     | DELETE | LocalTimeParameters      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                        | method | resource          |
      | USAGESUMMARIES_POST_EMPTY | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_EMPTY    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_EMPTY | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                          | method | resource                         |
      | QUALITYSUMMARIES_POST_EMPTY | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_EMPTY    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_EMPTY | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with characters that no token may have
    Then nothing is written with a malformed token

    @needs_writes_refused
    Examples:
      | id                             | method | resource                 |
      | AUTHFEED_POST_MALFORMED        | POST   | Authorization feed       |
      | STATUS_PUT_MALFORMED           | PUT    | ReadServiceStatus        |
      | STATUS_DELETE_MALFORMED        | DELETE | ReadServiceStatus        |
      | BATCH_POST_MALFORMED           | POST   | Batch                    |
      | BATCH_PUT_MALFORMED            | PUT    | Batch                    |
      | BATCH_DELETE_MALFORMED         | DELETE | Batch                    |
      | BULK_POST_MALFORMED            | POST   | Bulk                     |
      | BULK_DELETE_MALFORMED          | DELETE | Bulk                     |
      | USAGEPOINTS_POST_MALFORMED     | POST   | UsagePoint feed          |
      | USAGEPOINT_PUT_MALFORMED       | PUT    | UsagePoint               |
      | USAGEPOINT_DELETE_MALFORMED    | DELETE | UsagePoint               |
      | METERREADINGS_POST_MALFORMED   | POST   | MeterReading feed        |
      | METERREADING_PUT_MALFORMED     | PUT    | MeterReading             |
      | METERREADING_DELETE_MALFORMED  | DELETE | MeterReading             |
      | INTERVALBLOCKS_POST_MALFORMED  | POST   | IntervalBlock feed       |
      | INTERVALBLOCK_PUT_MALFORMED    | PUT    | IntervalBlock            |
      | INTERVALBLOCK_DELETE_MALFORMED | DELETE | IntervalBlock            |
      | READINGTYPES_POST_MALFORMED    | POST   | ReadingType feed         |
      | READINGTYPE_PUT_MALFORMED      | PUT    | ReadingType              |
      | READINGTYPE_DELETE_MALFORMED   | DELETE | ReadingType              |
      | LOCALTIMES_POST_MALFORMED      | POST   | LocalTimeParameters feed |
      | LOCALTIME_PUT_MALFORMED        | PUT    | LocalTimeParameters      |
      | LOCALTIME_DELETE_MALFORMED     | DELETE | LocalTimeParameters      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                            | method | resource          |
      | USAGESUMMARIES_POST_MALFORMED | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_MALFORMED    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_MALFORMED | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                              | method | resource                         |
      | QUALITYSUMMARIES_POST_MALFORMED | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_MALFORMED    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_MALFORMED | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a token that was never issued
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                          | method | resource                 |
      | AUTHFEED_POST_RANDOM        | POST   | Authorization feed       |
      | STATUS_PUT_RANDOM           | PUT    | ReadServiceStatus        |
      | STATUS_DELETE_RANDOM        | DELETE | ReadServiceStatus        |
      | BATCH_POST_RANDOM           | POST   | Batch                    |
      | BATCH_PUT_RANDOM            | PUT    | Batch                    |
      | BATCH_DELETE_RANDOM         | DELETE | Batch                    |
      | BULK_POST_RANDOM            | POST   | Bulk                     |
      | BULK_DELETE_RANDOM          | DELETE | Bulk                     |
      | USAGEPOINTS_POST_RANDOM     | POST   | UsagePoint feed          |
      | USAGEPOINT_PUT_RANDOM       | PUT    | UsagePoint               |
      | USAGEPOINT_DELETE_RANDOM    | DELETE | UsagePoint               |
      | METERREADINGS_POST_RANDOM   | POST   | MeterReading feed        |
      | METERREADING_PUT_RANDOM     | PUT    | MeterReading             |
      | METERREADING_DELETE_RANDOM  | DELETE | MeterReading             |
      | INTERVALBLOCKS_POST_RANDOM  | POST   | IntervalBlock feed       |
      | INTERVALBLOCK_PUT_RANDOM    | PUT    | IntervalBlock            |
      | INTERVALBLOCK_DELETE_RANDOM | DELETE | IntervalBlock            |
      | READINGTYPES_POST_RANDOM    | POST   | ReadingType feed         |
      | READINGTYPE_PUT_RANDOM      | PUT    | ReadingType              |
      | READINGTYPE_DELETE_RANDOM   | DELETE | ReadingType              |
      | LOCALTIMES_POST_RANDOM      | POST   | LocalTimeParameters feed |
      | LOCALTIME_PUT_RANDOM        | PUT    | LocalTimeParameters      |
      | LOCALTIME_DELETE_RANDOM     | DELETE | LocalTimeParameters      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                         | method | resource          |
      | USAGESUMMARIES_POST_RANDOM | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_RANDOM    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_RANDOM | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                           | method | resource                         |
      | QUALITYSUMMARIES_POST_RANDOM | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_RANDOM    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_RANDOM | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party sends <method> to the <resource> with a token of its kind that has expired
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                           | method | resource                 |
      | AUTHFEED_POST_EXPIRED        | POST   | Authorization feed       |
      | STATUS_PUT_EXPIRED           | PUT    | ReadServiceStatus        |
      | STATUS_DELETE_EXPIRED        | DELETE | ReadServiceStatus        |
      | BATCH_POST_EXPIRED           | POST   | Batch                    |
      | BATCH_PUT_EXPIRED            | PUT    | Batch                    |
      | BATCH_DELETE_EXPIRED         | DELETE | Batch                    |
      | BULK_POST_EXPIRED            | POST   | Bulk                     |
      | BULK_DELETE_EXPIRED          | DELETE | Bulk                     |
      | USAGEPOINTS_POST_EXPIRED     | POST   | UsagePoint feed          |
      | USAGEPOINT_PUT_EXPIRED       | PUT    | UsagePoint               |
      | USAGEPOINT_DELETE_EXPIRED    | DELETE | UsagePoint               |
      | METERREADINGS_POST_EXPIRED   | POST   | MeterReading feed        |
      | METERREADING_PUT_EXPIRED     | PUT    | MeterReading             |
      | METERREADING_DELETE_EXPIRED  | DELETE | MeterReading             |
      | INTERVALBLOCKS_POST_EXPIRED  | POST   | IntervalBlock feed       |
      | INTERVALBLOCK_PUT_EXPIRED    | PUT    | IntervalBlock            |
      | INTERVALBLOCK_DELETE_EXPIRED | DELETE | IntervalBlock            |
      | READINGTYPES_POST_EXPIRED    | POST   | ReadingType feed         |
      | READINGTYPE_PUT_EXPIRED      | PUT    | ReadingType              |
      | READINGTYPE_DELETE_EXPIRED   | DELETE | ReadingType              |
      | LOCALTIMES_POST_EXPIRED      | POST   | LocalTimeParameters feed |
      | LOCALTIME_PUT_EXPIRED        | PUT    | LocalTimeParameters      |
      | LOCALTIME_DELETE_EXPIRED     | DELETE | LocalTimeParameters      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                          | method | resource          |
      | USAGESUMMARIES_POST_EXPIRED | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_EXPIRED    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_EXPIRED | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                            | method | resource                         |
      | QUALITYSUMMARIES_POST_EXPIRED | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_EXPIRED    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_EXPIRED | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party sends <method> to the <resource> with a token of its kind that was revoked
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                           | method | resource                 |
      | AUTHFEED_POST_REVOKED        | POST   | Authorization feed       |
      | STATUS_PUT_REVOKED           | PUT    | ReadServiceStatus        |
      | STATUS_DELETE_REVOKED        | DELETE | ReadServiceStatus        |
      | BATCH_POST_REVOKED           | POST   | Batch                    |
      | BATCH_PUT_REVOKED            | PUT    | Batch                    |
      | BATCH_DELETE_REVOKED         | DELETE | Batch                    |
      | BULK_POST_REVOKED            | POST   | Bulk                     |
      | BULK_DELETE_REVOKED          | DELETE | Bulk                     |
      | USAGEPOINTS_POST_REVOKED     | POST   | UsagePoint feed          |
      | USAGEPOINT_PUT_REVOKED       | PUT    | UsagePoint               |
      | USAGEPOINT_DELETE_REVOKED    | DELETE | UsagePoint               |
      | METERREADINGS_POST_REVOKED   | POST   | MeterReading feed        |
      | METERREADING_PUT_REVOKED     | PUT    | MeterReading             |
      | METERREADING_DELETE_REVOKED  | DELETE | MeterReading             |
      | INTERVALBLOCKS_POST_REVOKED  | POST   | IntervalBlock feed       |
      | INTERVALBLOCK_PUT_REVOKED    | PUT    | IntervalBlock            |
      | INTERVALBLOCK_DELETE_REVOKED | DELETE | IntervalBlock            |
      | READINGTYPES_POST_REVOKED    | POST   | ReadingType feed         |
      | READINGTYPE_PUT_REVOKED      | PUT    | ReadingType              |
      | READINGTYPE_DELETE_REVOKED   | DELETE | ReadingType              |
      | LOCALTIMES_POST_REVOKED      | POST   | LocalTimeParameters feed |
      | LOCALTIME_PUT_REVOKED        | PUT    | LocalTimeParameters      |
      | LOCALTIME_DELETE_REVOKED     | DELETE | LocalTimeParameters      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                          | method | resource          |
      | USAGESUMMARIES_POST_REVOKED | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_REVOKED    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_REVOKED | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                            | method | resource                         |
      | QUALITYSUMMARIES_POST_REVOKED | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_REVOKED    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_REVOKED | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_write_token_kind
  Scenario Outline: <method> of <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a <kind> token
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                                | method | resource                 | kind         |
      | AUTHFEED_POST_CUSTOMER            | POST   | Authorization feed       | customer     |
      | AUTHFEED_POST_CLIENT              | POST   | Authorization feed       | client       |
      | AUTHFEED_POST_REGISTRATION        | POST   | Authorization feed       | registration |
      | STATUS_PUT_CUSTOMER               | PUT    | ReadServiceStatus        | customer     |
      | STATUS_PUT_CLIENT                 | PUT    | ReadServiceStatus        | client       |
      | STATUS_PUT_REGISTRATION           | PUT    | ReadServiceStatus        | registration |
      | STATUS_DELETE_CUSTOMER            | DELETE | ReadServiceStatus        | customer     |
      | STATUS_DELETE_CLIENT              | DELETE | ReadServiceStatus        | client       |
      | STATUS_DELETE_REGISTRATION        | DELETE | ReadServiceStatus        | registration |
      | BATCH_POST_CUSTOMER               | POST   | Batch                    | customer     |
      | BATCH_POST_CLIENT                 | POST   | Batch                    | client       |
      | BATCH_POST_REGISTRATION           | POST   | Batch                    | registration |
      | BATCH_PUT_CUSTOMER                | PUT    | Batch                    | customer     |
      | BATCH_PUT_CLIENT                  | PUT    | Batch                    | client       |
      | BATCH_PUT_REGISTRATION            | PUT    | Batch                    | registration |
      | BATCH_DELETE_CUSTOMER             | DELETE | Batch                    | customer     |
      | BATCH_DELETE_CLIENT               | DELETE | Batch                    | client       |
      | BATCH_DELETE_REGISTRATION         | DELETE | Batch                    | registration |
      | BULK_POST_CUSTOMER                | POST   | Bulk                     | customer     |
      | BULK_POST_CLIENT                  | POST   | Bulk                     | client       |
      | BULK_POST_REGISTRATION            | POST   | Bulk                     | registration |
      | BULK_DELETE_CUSTOMER              | DELETE | Bulk                     | customer     |
      | BULK_DELETE_CLIENT                | DELETE | Bulk                     | client       |
      | BULK_DELETE_REGISTRATION          | DELETE | Bulk                     | registration |
      | USAGEPOINTS_POST_CUSTOMER         | POST   | UsagePoint feed          | customer     |
      | USAGEPOINTS_POST_CLIENT           | POST   | UsagePoint feed          | client       |
      | USAGEPOINTS_POST_REGISTRATION     | POST   | UsagePoint feed          | registration |
      | USAGEPOINT_PUT_CUSTOMER           | PUT    | UsagePoint               | customer     |
      | USAGEPOINT_PUT_CLIENT             | PUT    | UsagePoint               | client       |
      | USAGEPOINT_PUT_REGISTRATION       | PUT    | UsagePoint               | registration |
      | USAGEPOINT_DELETE_CUSTOMER        | DELETE | UsagePoint               | customer     |
      | USAGEPOINT_DELETE_CLIENT          | DELETE | UsagePoint               | client       |
      | USAGEPOINT_DELETE_REGISTRATION    | DELETE | UsagePoint               | registration |
      | METERREADINGS_POST_CUSTOMER       | POST   | MeterReading feed        | customer     |
      | METERREADINGS_POST_CLIENT         | POST   | MeterReading feed        | client       |
      | METERREADINGS_POST_REGISTRATION   | POST   | MeterReading feed        | registration |
      | METERREADING_PUT_CUSTOMER         | PUT    | MeterReading             | customer     |
      | METERREADING_PUT_CLIENT           | PUT    | MeterReading             | client       |
      | METERREADING_PUT_REGISTRATION     | PUT    | MeterReading             | registration |
      | METERREADING_DELETE_CUSTOMER      | DELETE | MeterReading             | customer     |
      | METERREADING_DELETE_CLIENT        | DELETE | MeterReading             | client       |
      | METERREADING_DELETE_REGISTRATION  | DELETE | MeterReading             | registration |
      | INTERVALBLOCKS_POST_CUSTOMER      | POST   | IntervalBlock feed       | customer     |
      | INTERVALBLOCKS_POST_CLIENT        | POST   | IntervalBlock feed       | client       |
      | INTERVALBLOCKS_POST_REGISTRATION  | POST   | IntervalBlock feed       | registration |
      | INTERVALBLOCK_PUT_CUSTOMER        | PUT    | IntervalBlock            | customer     |
      | INTERVALBLOCK_PUT_CLIENT          | PUT    | IntervalBlock            | client       |
      | INTERVALBLOCK_PUT_REGISTRATION    | PUT    | IntervalBlock            | registration |
      | INTERVALBLOCK_DELETE_CUSTOMER     | DELETE | IntervalBlock            | customer     |
      | INTERVALBLOCK_DELETE_CLIENT       | DELETE | IntervalBlock            | client       |
      | INTERVALBLOCK_DELETE_REGISTRATION | DELETE | IntervalBlock            | registration |
      | READINGTYPES_POST_CUSTOMER        | POST   | ReadingType feed         | customer     |
      | READINGTYPES_POST_CLIENT          | POST   | ReadingType feed         | client       |
      | READINGTYPES_POST_REGISTRATION    | POST   | ReadingType feed         | registration |
      | READINGTYPE_PUT_CUSTOMER          | PUT    | ReadingType              | customer     |
      | READINGTYPE_PUT_CLIENT            | PUT    | ReadingType              | client       |
      | READINGTYPE_PUT_REGISTRATION      | PUT    | ReadingType              | registration |
      | READINGTYPE_DELETE_CUSTOMER       | DELETE | ReadingType              | customer     |
      | READINGTYPE_DELETE_CLIENT         | DELETE | ReadingType              | client       |
      | READINGTYPE_DELETE_REGISTRATION   | DELETE | ReadingType              | registration |
      | LOCALTIMES_POST_CUSTOMER          | POST   | LocalTimeParameters feed | customer     |
      | LOCALTIMES_POST_CLIENT            | POST   | LocalTimeParameters feed | client       |
      | LOCALTIMES_POST_REGISTRATION      | POST   | LocalTimeParameters feed | registration |
      | LOCALTIME_PUT_CUSTOMER            | PUT    | LocalTimeParameters      | customer     |
      | LOCALTIME_PUT_CLIENT              | PUT    | LocalTimeParameters      | client       |
      | LOCALTIME_PUT_REGISTRATION        | PUT    | LocalTimeParameters      | registration |
      | LOCALTIME_DELETE_CUSTOMER         | DELETE | LocalTimeParameters      | customer     |
      | LOCALTIME_DELETE_CLIENT           | DELETE | LocalTimeParameters      | client       |
      | LOCALTIME_DELETE_REGISTRATION     | DELETE | LocalTimeParameters      | registration |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                               | method | resource          | kind         |
      | USAGESUMMARIES_POST_CUSTOMER     | POST   | UsageSummary feed | customer     |
      | USAGESUMMARIES_POST_CLIENT       | POST   | UsageSummary feed | client       |
      | USAGESUMMARIES_POST_REGISTRATION | POST   | UsageSummary feed | registration |
      | USAGESUMMARY_PUT_CUSTOMER        | PUT    | UsageSummary      | customer     |
      | USAGESUMMARY_PUT_CLIENT          | PUT    | UsageSummary      | client       |
      | USAGESUMMARY_PUT_REGISTRATION    | PUT    | UsageSummary      | registration |
      | USAGESUMMARY_DELETE_CUSTOMER     | DELETE | UsageSummary      | customer     |
      | USAGESUMMARY_DELETE_CLIENT       | DELETE | UsageSummary      | client       |
      | USAGESUMMARY_DELETE_REGISTRATION | DELETE | UsageSummary      | registration |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                                 | method | resource                         | kind         |
      | QUALITYSUMMARIES_POST_CUSTOMER     | POST   | ElectricPowerQualitySummary feed | customer     |
      | QUALITYSUMMARIES_POST_CLIENT       | POST   | ElectricPowerQualitySummary feed | client       |
      | QUALITYSUMMARIES_POST_REGISTRATION | POST   | ElectricPowerQualitySummary feed | registration |
      | QUALITYSUMMARY_PUT_CUSTOMER        | PUT    | ElectricPowerQualitySummary      | customer     |
      | QUALITYSUMMARY_PUT_CLIENT          | PUT    | ElectricPowerQualitySummary      | client       |
      | QUALITYSUMMARY_PUT_REGISTRATION    | PUT    | ElectricPowerQualitySummary      | registration |
      | QUALITYSUMMARY_DELETE_CUSTOMER     | DELETE | ElectricPowerQualitySummary      | customer     |
      | QUALITYSUMMARY_DELETE_CLIENT       | DELETE | ElectricPowerQualitySummary      | client       |
      | QUALITYSUMMARY_DELETE_REGISTRATION | DELETE | ElectricPowerQualitySummary      | registration |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> of the <resource> of somebody else is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                          | method | resource           |
      | BATCH_POST_OTHERS           | POST   | Batch              |
      | BATCH_PUT_OTHERS            | PUT    | Batch              |
      | BATCH_DELETE_OTHERS         | DELETE | Batch              |
      | BULK_POST_OTHERS            | POST   | Bulk               |
      | BULK_DELETE_OTHERS          | DELETE | Bulk               |
      | USAGEPOINTS_POST_OTHERS     | POST   | UsagePoint feed    |
      | USAGEPOINT_PUT_OTHERS       | PUT    | UsagePoint         |
      | USAGEPOINT_DELETE_OTHERS    | DELETE | UsagePoint         |
      | METERREADINGS_POST_OTHERS   | POST   | MeterReading feed  |
      | METERREADING_PUT_OTHERS     | PUT    | MeterReading       |
      | METERREADING_DELETE_OTHERS  | DELETE | MeterReading       |
      | INTERVALBLOCKS_POST_OTHERS  | POST   | IntervalBlock feed |
      | INTERVALBLOCK_PUT_OTHERS    | PUT    | IntervalBlock      |
      | INTERVALBLOCK_DELETE_OTHERS | DELETE | IntervalBlock      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                         | method | resource          |
      | USAGESUMMARIES_POST_OTHERS | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_OTHERS    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_OTHERS | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                           | method | resource                         |
      | QUALITYSUMMARIES_POST_OTHERS | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_OTHERS    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_OTHERS | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> under an id that begins with that of the <resource> is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                            | method | resource           |
      | BATCH_POST_LONGERID           | POST   | Batch              |
      | BATCH_PUT_LONGERID            | PUT    | Batch              |
      | BATCH_DELETE_LONGERID         | DELETE | Batch              |
      | BULK_POST_LONGERID            | POST   | Bulk               |
      | BULK_DELETE_LONGERID          | DELETE | Bulk               |
      | USAGEPOINTS_POST_LONGERID     | POST   | UsagePoint feed    |
      | USAGEPOINT_PUT_LONGERID       | PUT    | UsagePoint         |
      | USAGEPOINT_DELETE_LONGERID    | DELETE | UsagePoint         |
      | METERREADINGS_POST_LONGERID   | POST   | MeterReading feed  |
      | METERREADING_PUT_LONGERID     | PUT    | MeterReading       |
      | METERREADING_DELETE_LONGERID  | DELETE | MeterReading       |
      | INTERVALBLOCKS_POST_LONGERID  | POST   | IntervalBlock feed |
      | INTERVALBLOCK_PUT_LONGERID    | PUT    | IntervalBlock      |
      | INTERVALBLOCK_DELETE_LONGERID | DELETE | IntervalBlock      |

    @needs_FB_15 @needs_writes_refused
    Examples:
      | id                           | method | resource          |
      | USAGESUMMARIES_POST_LONGERID | POST   | UsageSummary feed |
      | USAGESUMMARY_PUT_LONGERID    | PUT    | UsageSummary      |
      | USAGESUMMARY_DELETE_LONGERID | DELETE | UsageSummary      |

    @needs_FB_17 @needs_writes_refused
    Examples:
      | id                             | method | resource                         |
      | QUALITYSUMMARIES_POST_LONGERID | POST   | ElectricPowerQualitySummary feed |
      | QUALITYSUMMARY_PUT_LONGERID    | PUT    | ElectricPowerQualitySummary      |
      | QUALITYSUMMARY_DELETE_LONGERID | DELETE | ElectricPowerQualitySummary      |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused without credentials
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> without credentials
    Then the collection of everybody stays closed

    Examples:
      | id                                  | method | resource                             |
      | ALL_APPLICATIONINFORMATION_GET_NONE | GET    | ApplicationInformation               |
      | ALL_USAGEPOINT_GET_NONE             | GET    | UsagePoint                           |
      | ALL_METERREADING_GET_NONE           | GET    | MeterReading                         |
      | ALL_INTERVALBLOCK_GET_NONE          | GET    | IntervalBlock                        |
      | RCUSAGEPOINTS_GET_NONE              | GET    | UsagePoint of another RetailCustomer |

    @needs_writes_refused
    Examples:
      | id                                   | method | resource                             |
      | ALL_APPLICATIONINFORMATION_POST_NONE | POST   | ApplicationInformation               |
      | ALL_USAGEPOINT_POST_NONE             | POST   | UsagePoint                           |
      | ALL_METERREADING_POST_NONE           | POST   | MeterReading                         |
      | ALL_INTERVALBLOCK_POST_NONE          | POST   | IntervalBlock                        |
      | RCUSAGEPOINTS_POST_NONE              | POST   | UsagePoint of another RetailCustomer |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to empty credentials
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with Bearer and no token
    Then the collection of everybody stays closed

    Examples:
      | id                                   | method | resource                             |
      | ALL_APPLICATIONINFORMATION_GET_EMPTY | GET    | ApplicationInformation               |
      | ALL_USAGEPOINT_GET_EMPTY             | GET    | UsagePoint                           |
      | ALL_METERREADING_GET_EMPTY           | GET    | MeterReading                         |
      | ALL_INTERVALBLOCK_GET_EMPTY          | GET    | IntervalBlock                        |
      | RCUSAGEPOINTS_GET_EMPTY              | GET    | UsagePoint of another RetailCustomer |

    @needs_writes_refused
    Examples:
      | id                                    | method | resource                             |
      | ALL_APPLICATIONINFORMATION_POST_EMPTY | POST   | ApplicationInformation               |
      | ALL_USAGEPOINT_POST_EMPTY             | POST   | UsagePoint                           |
      | ALL_METERREADING_POST_EMPTY           | POST   | MeterReading                         |
      | ALL_INTERVALBLOCK_POST_EMPTY          | POST   | IntervalBlock                        |
      | RCUSAGEPOINTS_POST_EMPTY              | POST   | UsagePoint of another RetailCustomer |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a malformed token
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with characters that no token may have
    Then the collection of everybody stays closed

    Examples:
      | id                                       | method | resource                             |
      | ALL_APPLICATIONINFORMATION_GET_MALFORMED | GET    | ApplicationInformation               |
      | ALL_USAGEPOINT_GET_MALFORMED             | GET    | UsagePoint                           |
      | ALL_METERREADING_GET_MALFORMED           | GET    | MeterReading                         |
      | ALL_INTERVALBLOCK_GET_MALFORMED          | GET    | IntervalBlock                        |
      | RCUSAGEPOINTS_GET_MALFORMED              | GET    | UsagePoint of another RetailCustomer |

    @needs_writes_refused
    Examples:
      | id                                        | method | resource                             |
      | ALL_APPLICATIONINFORMATION_POST_MALFORMED | POST   | ApplicationInformation               |
      | ALL_USAGEPOINT_POST_MALFORMED             | POST   | UsagePoint                           |
      | ALL_METERREADING_POST_MALFORMED           | POST   | MeterReading                         |
      | ALL_INTERVALBLOCK_POST_MALFORMED          | POST   | IntervalBlock                        |
      | RCUSAGEPOINTS_POST_MALFORMED              | POST   | UsagePoint of another RetailCustomer |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a <kind> token
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with a <kind> token
    Then the collection of everybody stays closed

    Examples:
      | id                                          | method | resource                             | kind         |
      | ALL_APPLICATIONINFORMATION_GET_CUSTOMER     | GET    | ApplicationInformation               | customer     |
      | ALL_APPLICATIONINFORMATION_GET_CLIENT       | GET    | ApplicationInformation               | client       |
      | ALL_APPLICATIONINFORMATION_GET_REGISTRATION | GET    | ApplicationInformation               | registration |
      | ALL_USAGEPOINT_GET_CUSTOMER                 | GET    | UsagePoint                           | customer     |
      | ALL_USAGEPOINT_GET_CLIENT                   | GET    | UsagePoint                           | client       |
      | ALL_USAGEPOINT_GET_REGISTRATION             | GET    | UsagePoint                           | registration |
      | ALL_METERREADING_GET_CUSTOMER               | GET    | MeterReading                         | customer     |
      | ALL_METERREADING_GET_CLIENT                 | GET    | MeterReading                         | client       |
      | ALL_METERREADING_GET_REGISTRATION           | GET    | MeterReading                         | registration |
      | ALL_INTERVALBLOCK_GET_CUSTOMER              | GET    | IntervalBlock                        | customer     |
      | ALL_INTERVALBLOCK_GET_CLIENT                | GET    | IntervalBlock                        | client       |
      | ALL_INTERVALBLOCK_GET_REGISTRATION          | GET    | IntervalBlock                        | registration |
      | RCUSAGEPOINTS_GET_CUSTOMER                  | GET    | UsagePoint of another RetailCustomer | customer     |
      | RCUSAGEPOINTS_GET_CLIENT                    | GET    | UsagePoint of another RetailCustomer | client       |
      | RCUSAGEPOINTS_GET_REGISTRATION              | GET    | UsagePoint of another RetailCustomer | registration |

    @needs_writes_refused
    Examples:
      | id                                           | method | resource                             | kind         |
      | ALL_APPLICATIONINFORMATION_POST_CUSTOMER     | POST   | ApplicationInformation               | customer     |
      | ALL_APPLICATIONINFORMATION_POST_CLIENT       | POST   | ApplicationInformation               | client       |
      | ALL_APPLICATIONINFORMATION_POST_REGISTRATION | POST   | ApplicationInformation               | registration |
      | ALL_USAGEPOINT_POST_CUSTOMER                 | POST   | UsagePoint                           | customer     |
      | ALL_USAGEPOINT_POST_CLIENT                   | POST   | UsagePoint                           | client       |
      | ALL_USAGEPOINT_POST_REGISTRATION             | POST   | UsagePoint                           | registration |
      | ALL_METERREADING_POST_CUSTOMER               | POST   | MeterReading                         | customer     |
      | ALL_METERREADING_POST_CLIENT                 | POST   | MeterReading                         | client       |
      | ALL_METERREADING_POST_REGISTRATION           | POST   | MeterReading                         | registration |
      | ALL_INTERVALBLOCK_POST_CUSTOMER              | POST   | IntervalBlock                        | customer     |
      | ALL_INTERVALBLOCK_POST_CLIENT                | POST   | IntervalBlock                        | client       |
      | ALL_INTERVALBLOCK_POST_REGISTRATION          | POST   | IntervalBlock                        | registration |
      | RCUSAGEPOINTS_POST_CUSTOMER                  | POST   | UsagePoint of another RetailCustomer | customer     |
      | RCUSAGEPOINTS_POST_CLIENT                    | POST   | UsagePoint of another RetailCustomer | client       |
      | RCUSAGEPOINTS_POST_REGISTRATION              | POST   | UsagePoint of another RetailCustomer | registration |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a token that was never issued
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with a token that was never issued
    Then the collection of everybody stays closed

    Examples:
      | id                                    | method | resource                             |
      | ALL_APPLICATIONINFORMATION_GET_RANDOM | GET    | ApplicationInformation               |
      | ALL_USAGEPOINT_GET_RANDOM             | GET    | UsagePoint                           |
      | ALL_METERREADING_GET_RANDOM           | GET    | MeterReading                         |
      | ALL_INTERVALBLOCK_GET_RANDOM          | GET    | IntervalBlock                        |
      | RCUSAGEPOINTS_GET_RANDOM              | GET    | UsagePoint of another RetailCustomer |

    @needs_writes_refused
    Examples:
      | id                                     | method | resource                             |
      | ALL_APPLICATIONINFORMATION_POST_RANDOM | POST   | ApplicationInformation               |
      | ALL_USAGEPOINT_POST_RANDOM             | POST   | UsagePoint                           |
      | ALL_METERREADING_POST_RANDOM           | POST   | MeterReading                         |
      | ALL_INTERVALBLOCK_POST_RANDOM          | POST   | IntervalBlock                        |
      | RCUSAGEPOINTS_POST_RANDOM              | POST   | UsagePoint of another RetailCustomer |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to an expired token
    Given the Batch opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party sends <method> to all <resource> with a customer token that has expired
    Then the collection of everybody stays closed

    Examples:
      | id                                     | method | resource                             |
      | ALL_APPLICATIONINFORMATION_GET_EXPIRED | GET    | ApplicationInformation               |
      | ALL_USAGEPOINT_GET_EXPIRED             | GET    | UsagePoint                           |
      | ALL_METERREADING_GET_EXPIRED           | GET    | MeterReading                         |
      | ALL_INTERVALBLOCK_GET_EXPIRED          | GET    | IntervalBlock                        |
      | RCUSAGEPOINTS_GET_EXPIRED              | GET    | UsagePoint of another RetailCustomer |

    @needs_writes_refused
    Examples:
      | id                                      | method | resource                             |
      | ALL_APPLICATIONINFORMATION_POST_EXPIRED | POST   | ApplicationInformation               |
      | ALL_USAGEPOINT_POST_EXPIRED             | POST   | UsagePoint                           |
      | ALL_METERREADING_POST_EXPIRED           | POST   | MeterReading                         |
      | ALL_INTERVALBLOCK_POST_EXPIRED          | POST   | IntervalBlock                        |
      | RCUSAGEPOINTS_POST_EXPIRED              | POST   | UsagePoint of another RetailCustomer |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a revoked token
    Given the Batch opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party sends <method> to all <resource> with a customer token that was revoked
    Then the collection of everybody stays closed

    Examples:
      | id                                     | method | resource                             |
      | ALL_APPLICATIONINFORMATION_GET_REVOKED | GET    | ApplicationInformation               |
      | ALL_USAGEPOINT_GET_REVOKED             | GET    | UsagePoint                           |
      | ALL_METERREADING_GET_REVOKED           | GET    | MeterReading                         |
      | ALL_INTERVALBLOCK_GET_REVOKED          | GET    | IntervalBlock                        |
      | RCUSAGEPOINTS_GET_REVOKED              | GET    | UsagePoint of another RetailCustomer |

    @needs_writes_refused
    Examples:
      | id                                      | method | resource                             |
      | ALL_APPLICATIONINFORMATION_POST_REVOKED | POST   | ApplicationInformation               |
      | ALL_USAGEPOINT_POST_REVOKED             | POST   | UsagePoint                           |
      | ALL_METERREADING_POST_REVOKED           | POST   | MeterReading                         |
      | ALL_INTERVALBLOCK_POST_REVOKED          | POST   | IntervalBlock                        |
      | RCUSAGEPOINTS_POST_REVOKED              | POST   | UsagePoint of another RetailCustomer |
