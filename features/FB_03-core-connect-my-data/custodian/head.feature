@FB_03 @custodian @negative
Feature: What HEAD gives away
  HEAD is answered as GET is, without the content (RFC 9110 section 9.3.2). Whoever may not read a resource does not learn from
  its status and its length that it is there, and how much of it.

  @TC_HED @REQ_resource_token_required @REQ_resource_token_known
  Scenario Outline: The headers of the <resource> are for whoever may read it
    Given the <resource> opens to the token that is meant for it
    When the Third Party asks for its headers alone without credentials
    Then these are refused for want of a token
    When the Third Party asks for its headers alone with a token that was never issued
    Then these are refused to a token that nobody knows

    Examples:
      | id        | resource               |
      | APPINFO   | ApplicationInformation |
      | AUTHFEED  | Authorization feed     |
      | AUTHENTRY | Authorization          |
      | BATCH     | Batch                  |

  @TC_HED010 @REQ_subscription_isolation
  Scenario: The headers of the batch of another customer are for whoever may read it
    Given two Retail Customers have granted their data
    When the headers of the batch of the second customer are asked for with the token of the first
    Then these are refused to the first customer
