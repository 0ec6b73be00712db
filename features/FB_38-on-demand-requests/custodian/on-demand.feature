@FB_38 @custodian
Feature: On-demand requests
  A Third Party has data whenever it asks, without having been notified, and however often.

  @TC_ODR001 @REQ_on_demand_repeatable @legacy:FB_38/placeholder
  Scenario: What was asked for once can be had again
    Given the Batch opens to the token that is meant for it
    When the Third Party asks twice for what of the Batch was published last
    Then the second answer holds what the first one held

  @TC_ODR002 @REQ_on_demand_in_published_period
  Scenario: What is had on demand was published in the window that the Authorization names
    Given the Batch opens to the token that is meant for it
    And the Third Party has the tokens of a Retail Customer
    When the Third Party reads the Authorization with its client access token
    Then what it has on demand was published in the publishedPeriod that is named there
