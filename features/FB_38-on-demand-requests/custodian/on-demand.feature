@FB_38 @custodian
Feature: On-demand requests
  A Third Party has data whenever it asks, without having been notified, and however often.

  @TC_ODR001 @REQ_on_demand_repeatable @legacy:FB_38/placeholder
  Scenario: What was asked for once can be had again
    Given the Batch opens to the token that is meant for it
    When the Third Party asks twice for what of the Batch was published last
    Then the second answer holds what the first one held
