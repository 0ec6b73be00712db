@FB_03 @custodian
Feature: Same data by every address, and each time
  What the batch of a Subscription says is what each resource says by its own address. All addresses are taken from the
  links in the batch. Read again, it has the ids and addresses that it had.

  @TC_GZIP001 @REQ_content_coding_true @REQ_content_coding_asked @REQ_energy_data_not_shared_by_caches @REQ_packed_answers_vary
  Scenario: A batch that may come packed unpacks, or comes plain
    Given the Batch opens to the token that is meant for it
    When the Third Party asks for the batch and takes it packed (gzip)
    Then it comes packed as it says, or plain
    And no shared cache may keep it

  @TC_GZIP002 @REQ_content_coding_asked
  Scenario: A batch that may not come packed comes plain
    Given the Batch opens to the token that is meant for it
    When the Third Party asks for the batch and takes nothing packed
    Then it comes plain
    When the Third Party asks for the batch and names gzip as what it does not take
    Then it comes plain

  @TC_RES001 @REQ_resource_equals_batch
  Scenario Outline: <resource> read alone equals <resource> in the batch
    Given the batch that it is in was read
    And the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the <resource> equals its entry in the batch
    When the Third Party reads some more of the kind <resource>, each by its own address
    Then each of them equals its entry in the batch

    Examples:
      | id | resource            |
      | a  | UsagePoint          |
      | b  | MeterReading        |
      | c  | IntervalBlock       |
      | e  | ReadingType         |
      | f  | LocalTimeParameters |

    @needs_FB_15
    Examples:
      | id | resource            |
      | d  | UsageSummary        |

    @needs_FB_17
    Examples:
      | id | resource                    |
      | g  | ElectricPowerQualitySummary |

  @TC_RES002 @REQ_collection_equals_batch @REQ_feed_self_link @REQ_energy_data_not_shared_by_caches @REQ_usage_data_persistent
  Scenario Outline: <resource> lists what the batch holds
    Given the batch that it is in was read
    And the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the <resource> lists the members that the batch holds
    And what is in it has the id that it has in the batch
    And it names the address that it was read from
    And no shared cache may keep it

    Examples:
      | id | resource           |
      | a  | UsagePoint feed    |
      | b  | MeterReading feed  |
      | c  | IntervalBlock feed |

    @needs_FB_15
    Examples:
      | id | resource           |
      | d  | UsageSummary feed  |

    @needs_FB_17
    Examples:
      | id | resource                         |
      | e  | ElectricPowerQualitySummary feed |

  @TC_RES003 @REQ_usage_data_persistent @REQ_usage_data_published_persistent
  Scenario: Energy data has the same ids and addresses each time
    Given the whole Batch was read
    When the Third Party reads the Batch again
    Then everything has the id and the address that it had, and was published when it was

  @TC_RES004 @REQ_ids_kept_for_next_consent
  Scenario: What a Retail Customer grants once more has the ids that it had
    Given the whole Batch was read
    And the Third Party has redeemed an authorization code of its own
    When the Third Party reads the subscription with the tokens issued before
    Then what both consents open has the same ids
