@FB_32 @custodian
Feature: Single resources
  The parts of a batch are served by their own addresses: what the batch says of them, no more and no less.

  @TC_RLR001 @legacy:FB_32/placeholder @REQ_batch_of_usage_point @REQ_feed_self_link @REQ_usage_data_persistent
  Scenario: The batch of one UsagePoint is the part of the batch that is about it
    Given the batch that it is in was read
    And the address of the UsagePoint batch is known
    When the Third Party reads it with the token that is meant for it
    Then it is the part of the batch that is about one UsagePoint
    And what is in it has the id that it has in the batch
    And it names the address that it was read from

  @TC_RLR002 @legacy:FB_32/placeholder @negative @REQ_resource_unknown_refused
  Scenario Outline: There is no <resource> of an id that nothing has
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads the <resource> of an id that nothing has
    Then it is refused

    Examples:
      | id | resource            |
      | a  | UsagePoint          |
      | b  | MeterReading        |
      | c  | IntervalBlock       |
      | d  | ReadingType         |
      | e  | LocalTimeParameters |

    @needs_FB_15
    Examples:
      | id | resource     |
      | f  | UsageSummary |

    @needs_FB_17
    Examples:
      | id | resource                    |
      | g  | ElectricPowerQualitySummary |

  @TC_RLR003 @legacy:FB_32/placeholder @REQ_links_open @REQ_links_open_elsewhere
  Scenario Outline: The links of a <resource> lead to something
    Given the batch that it is in was read
    When the Third Party follows the links of the <resource> in it
    Then all of them open

    Examples:
      | id | resource      |
      | a  | UsagePoint    |
      | b  | MeterReading  |
      | c  | IntervalBlock |
