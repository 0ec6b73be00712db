@FB_03 @custodian
Feature: A swapped meter
  A meter is no place. When it is swapped, the UsagePoint stays, and so does all that was measured; what the new meter measures
  goes on where the old one ended, and is found by who asks for what has changed.

  @TC_MSW001 @expendable @journey:data-meter-swap @REQ_meter_swap_keeps_usage_point @REQ_meter_swap_keeps_readings @REQ_meter_swap_continues @REQ_meter_swap_found
  Scenario: The same UsagePoint goes on with another meter
    Given the Batch opens to the token that is meant for it
    And a Third Party has read the data of a Retail Customer whose meter will be swapped
    When the Data Custodian swaps the meter
    And the Third Party reads all of it again
    Then the UsagePoint is the same, with all that was measured before
    And what the new meter measures begins where the old one ended
    When the Third Party asks for what has changed since
    Then what the new meter has measured is in it
