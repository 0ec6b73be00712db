@FB_03 @custodian
Feature: Same data by every address
  What the batch of a Subscription says is what each resource says by its own address. All addresses are taken from the
  links in the batch.

  @TC_RES001 @REQ_resource_equals_batch
  Scenario Outline: <resource> read alone equals <resource> in the batch
    Given the batch that it is in was read
    And the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the <resource> equals its entry in the batch

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

  @TC_RES002 @REQ_collection_equals_batch
  Scenario Outline: <resource> lists what the batch holds
    Given the batch that it is in was read
    And the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the <resource> lists the members that the batch holds

    Examples:
      | id | resource           |
      | a  | UsagePoint feed    |
      | b  | MeterReading feed  |
      | c  | IntervalBlock feed |

    @needs_FB_15
    Examples:
      | id | resource           |
      | d  | UsageSummary feed  |
