@FB_19 @custodian
Feature: Partial update of data
  New and corrected IntervalBlocks come without the UsagePoint and the MeterReading being sent again. Who has these joins
  them by ids and links, which must be those of the whole.

  @TC_PUD001 @REQ_partial_update_joins @REQ_query_window_updated @legacy:FB_19/placeholder
  Scenario: What changed last fits what was read before
    Given the whole Batch was read
    When the Third Party asks for what of the Batch changed last
    Then it is a part, each IntervalBlock of which is one of the whole, by id and links
