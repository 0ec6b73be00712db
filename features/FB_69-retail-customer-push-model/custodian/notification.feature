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
