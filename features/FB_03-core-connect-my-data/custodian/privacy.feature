@FB_03 @custodian
Feature: Privacy
  The token of one Retail Customer never opens the data of another, and no Third Party sees the Authorizations of
  another. Ids that begin with the own id are the classic way to get this wrong. What does not open to its owner proves nothing by staying
  closed to others.

  @TC_PRV001 @negative @REQ_subscription_isolation
  Scenario: The batch of another customer stays closed
    Given two Retail Customers have granted their data
    When the batch of the second customer is read with the token of the first
    Then the data of the two is kept apart

  @TC_PRV002 @negative @REQ_subscription_isolation
  Scenario: A subscription whose id begins with the own one stays closed
    Given two Retail Customers have granted their data
    When the batch is read of a subscription whose id is the own one and a 1 behind
    Then the data of the two is kept apart

  @TC_PRV003 @negative @REQ_usage_point_isolation
  Scenario: A UsagePoint of another customer is not found below the own subscription
    Given two Retail Customers have granted their data
    And the UsagePoint of the second customer opens to his own token
    When the UsagePoint of the second customer is read below the subscription of the first
    Then the data of the two is kept apart

  @TC_PRV004 @negative @REQ_subscription_isolation
  Scenario: A UsagePoint of another customer stays closed
    Given two Retail Customers have granted their data
    And the UsagePoint of the second customer opens to his own token
    When a UsagePoint of the second customer is read with the token of the first
    Then the data of the two is kept apart

  @TC_PRV005 @negative @REQ_subscription_unknown_refused
  Scenario: A subscription that nobody has is refused
    Given a Retail Customer has granted his data
    When the batch is read of a subscription that nobody has
    Then it is refused

  @TC_PRV006 @negative @REQ_authorization_isolation
  Scenario: An Authorization of another Third Party stays closed
    Given the Third Party has an Authorization
    And the Authorization opens to the token that is meant for it
    When the other Third Party reads the Authorization of the first
    Then it is refused

  @TC_PRV007 @negative @REQ_authorization_isolation @REQ_authorization_feed_own
  Scenario: An Authorization of another Third Party is not listed
    Given the Third Party has an Authorization
    And another Third Party has an Authorization too
    When the Third Party reads its Authorizations
    Then its own Authorizations are listed and no others

  # Alone, and so behind the others: by then consents of all kinds were given, and ended.
  @TC_PRV010 @negative @alone @destroys_authorization @REQ_authorization_isolation @REQ_authorization_feed_own
  Scenario: No Authorization that another Third Party was told of is listed, in force or not
    Given the Third Party has an Authorization
    And another Third Party has an Authorization too
    And the other Third Party has given one back, where that can be done
    When the Third Party reads its Authorizations when much was granted to others and ended
    Then its own Authorizations are listed and no others
    When the other Third Party reads its Authorizations likewise
    Then its own Authorizations are listed and no others

  @TC_PRV008 @negative @REQ_resource_path_exact
  Scenario Outline: Another way to write an address shows nothing of another customer: <trick>
    Given two Retail Customers have granted their data
    When the batch of the second customer is read by <trick> with the token of the first
    Then nothing of the second customer is shown

    Examples:
      | id | trick          |
      | a  | dots           |
      | b  | encoded dots   |
      | c  | encoded slash  |
      | d  | trailing slash |
      | e  | doubled slash  |
      | f  | upper case     |
      | g  | path parameter |

  @TC_PRV009 @negative @REQ_subscription_isolation
  Scenario: An IntervalBlock of another customer stays closed
    Given two Retail Customers have granted their data
    And the IntervalBlock of the second customer opens to his own token
    When an IntervalBlock of the second customer is read with the token of the first
    Then the data of the two is kept apart

  @TC_PRV020 @negative @REQ_usage_point_isolation
  Scenario Outline: The <resource> of another customer is not found below what is the own
    Given two Retail Customers have granted their data
    And the <resource> of the second customer opens to his own token
    When the <resource> of the second customer is read where one of the first is
    Then the data of the two is kept apart

    Examples:
      | id | resource      |
      | a  | MeterReading  |
      | b  | IntervalBlock |
      | c  | UsageSummary  |
