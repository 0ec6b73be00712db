@FB_18 @custodian
Feature: Several UsagePoints in one Subscription
  A customer has more than one meter, and grants the data of all of them at once. Each keeps its own address and its own
  readings, and their number is what was granted.

  @TC_MUP001 @legacy:FB_18/placeholder @REQ_usage_points_apart
  Scenario: Each UsagePoint has a chain of its own
    When the batch of a Retail Customer with several UsagePoints is read
    Then each UsagePoint in it has a chain of its own

  @TC_MUP002 @legacy:FB_18/placeholder @REQ_usage_points_granted @REQ_usage_points_all_served
  Scenario: There are no more UsagePoints than were granted
    Given the granted scope says how many UsagePoints there are
    And the address of the Batch is known
    When the Third Party reads it with the token that is meant for it
    Then it holds as many UsagePoints as were granted

  @TC_MUP003 @negative @journey:choice @REQ_usage_points_granted
  Scenario: Of several UsagePoints no more come than the Third Party asked for
    Given a Retail Customer with several UsagePoints is asked for one, whichever
    When the Third Party reads what he granted of them
    Then it holds as many UsagePoints as were granted
