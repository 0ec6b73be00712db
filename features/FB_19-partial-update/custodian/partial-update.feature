@FB_19 @custodian
Feature: Partial update of data
  New and corrected IntervalBlocks come without the UsagePoint and the MeterReading being sent again. Who has these joins
  them by ids and links, which must be those of the whole.

  @TC_PUD001 @REQ_partial_update_joins @REQ_query_window_updated @legacy:FB_19/placeholder
  Scenario: What changed last fits what was read before
    Given the whole Batch was read
    When the Third Party asks for what of the Batch changed last
    Then it is a part, each IntervalBlock of which is one of the whole, by id and links

  @TC_PUD002 @expendable @journey:data-correction @REQ_correction_found @REQ_correction_in_totals @REQ_correction_updates_feed @REQ_etag_follows_content @REQ_query_window_updated @REQ_notification_window
  Scenario: What was corrected is found by when it changed
    Given the Batch opens to the token that is meant for it
    And a Third Party has read the data of a Retail Customer, of which something is wrong
    When the Data Custodian corrects it
    And the Third Party asks for what has changed since
    Then what was corrected comes by the id it had, with a later time and another value
    When the Third Party asks for what had changed until just before
    Then what was corrected after that is not in it
    When the Third Party reads what a notification of it names
    Then what was corrected is found there
    When the Third Party reads all of it again
    Then totals of what was corrected are corrected too
    And the feed was updated when its newest entry was, or later
    And its ETag is another one, where it has any
