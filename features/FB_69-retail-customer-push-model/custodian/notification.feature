@FB_69 @custodian
Feature: Notifications of Retail Customer data
  A Data Custodian tells a Third Party by a BatchList that there is something to fetch of who its customers are, as it does
  of energy data (FB_39).

  @TC_RCN @REQ_notification_https @REQ_notification_sent @REQ_notification_is_batch_list
  Scenario Outline: A notification of the <resource> names it, and it opens
    Given the <resource> opens to the token that is meant for it
    When the Data Custodian notifies the Third Party of the <resource>
    Then the notification names the <resource> by its address
    When the Third Party reads the <resource> that the notification names
    Then the resource server opens it

    Examples:
      | id    | resource             |
      | BATCH | RetailCustomer batch |

    @needs_FB_67
    Examples:
      | id    | resource               |
      | BULK  | BulkRetailCustomerInfo |

  @TC_PSH031 @REQ_notification_addresses_opaque
  Scenario: The addresses in a notification show nothing of who a customer is
    Given the RetailCustomer batch opens to the token that is meant for it
    And it is known who a Retail Customer is
    When the Data Custodian notifies the Third Party of the RetailCustomer batch
    Then no address in it shows what is known of the customer

  # That it may not know any more who he is, the Third Party would learn from the next refusal only.
  @TC_RCN_END @expendable @destroys_authorization @REQ_relationship_end_notified
  Scenario Outline: Once <event>, the Third Party that knew who he is is told of it
    Given the RetailCustomer batch opens to the token that is meant for it
    And the Third Party has the tokens of a Retail Customer who may be lost, and listens
    And these tell who he is
    When <event>
    And the Third Party waits to be told of that Authorization
    Then a notification names the Authorization that has ended

    @journey:end-portal
    Examples: by the customer
      | id     | event                                        |
      | PORTAL | the Retail Customer revokes it in the portal |

    @journey:end-term
    Examples: by time
      | id   | event                                     |
      | TERM | the time for which it was granted is over |
