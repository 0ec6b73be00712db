@FB_40 @custodian
Feature: Offline authorization
  A Retail Customer may grant his data on paper. The Third Party is handed an access token and the address of the
  Authorization; all else it learns from that.

  @TC_OFA001 @REQ_offline_authorization_opens @REQ_authorization_complete @REQ_authorization_periods @legacy:FB_40/OFA001
  Scenario: An Authorization that was made offline is complete, and leads to its data
    Given the Third Party was told of an Authorization that was made offline
    And the Authorization opens to the token that is meant for it
    And the Batch opens to the token that is meant for it
    When the Third Party reads that Authorization with its client access token
    Then the Authorization says what was granted, since when and until when
    And it fits the schema
    When the Third Party reads the data of that Authorization with the token that was handed over
    Then the data of that Authorization opens
    And it fits the schema
