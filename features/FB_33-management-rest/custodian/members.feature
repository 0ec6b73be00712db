@FB_33 @custodian
Feature: Nobody but the Data Custodian reads by ids alone
  Below the root of the resources each has an address that names no subscription: for the Data Custodian's own token, for who
  else comes there nothing says whose it is.

  @TC_RES050 @negative @ban @REQ_resource_isolation
  Scenario Outline: Any <resource> of another customer stays closed below the root of the resources
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party reads that by its id alone with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id | resource      |
      | a  | UsagePoint    |
      | b  | MeterReading  |
      | c  | IntervalBlock |
