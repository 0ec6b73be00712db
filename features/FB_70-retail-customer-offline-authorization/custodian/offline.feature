@FB_70 @custodian
Feature: Offline authorization of Retail Customer data
  A Retail Customer may grant on paper that a Third Party knows who he is. The Authorization then says where that is, and
  the access token that was handed over opens it.

  @TC_RCO001 @REQ_offline_authorization_opens @REQ_customer_resource_named
  Scenario: An Authorization that was made offline leads to who the customer is
    Given the Third Party was told of an Authorization that was made offline
    And the Authorization opens to the token that is meant for it
    When the Third Party reads that Authorization with its client access token
    Then the Authorization says where the Retail Customer data is
    When the Third Party reads the Retail Customer data of that Authorization with the token that was handed over
    Then the Retail Customer data of that Authorization opens
