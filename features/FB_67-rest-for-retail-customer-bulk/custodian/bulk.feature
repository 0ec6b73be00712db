@FB_67 @custodian
Feature: Bulk data of Retail Customers
  Who all the customers of a Third Party are who granted it that comes as one feed, to the Third Party's own token.

  @TC_RCB001 @REQ_bulk_complete @REQ_resource_fits_schema @REQ_feed_self_link
  Scenario: Bulk data says who every customer is who granted it
    Given two Retail Customers have granted who they are
    When the Third Party reads its bulk data of customers
    Then it says who both are
    And it fits the schema
    And it names the address that it was read from

  @TC_RBK040 @needs_FB_58 @REQ_customer_usage_points_own @REQ_customer_usage_points_known
  Scenario: Bulk data of customers names UsagePoints that the same customer has
    Given two Retail Customers have granted who they are
    And the energy data of the same customer
    And the energy data of another customer, if the run file names one
    When the Third Party reads its bulk data of customers
    Then each UsagePoint that it names of one of them is one of his own

  @TC_RCB002 @negative @REQ_bulk_isolation
  Scenario: Bulk data says nothing of a customer who granted it to another Third Party only
    Given two Retail Customers have granted who they are
    And the first has granted who he is to the other Third Party too
    When the other Third Party reads its bulk data of customers
    Then it says who the first is and nothing of the second

  @TC_RCB003 @negative @needs_FB_35 @REQ_customer_bulk_follows_token
  Scenario: Bulk data of customers does not open to who may have bulk data of energy alone
    Given another Third Party holds a token for its bulk data of energy alone
    When the other Third Party asks where its bulk data of customers would be
    Then nobody's Retail Customer data opens to it

  @TC_RCB004 @negative @expendable @REQ_customer_data_consented
  Scenario: Bulk data of customers says nothing of who granted energy data alone
    Given the first has granted who he is to the other Third Party too
    And a Retail Customer who may be lost has granted that one energy data alone
    When the other Third Party reads its bulk data of customers
    Then it says who the first is and nothing of who granted energy data alone

  @TC_RCB005 @negative @expendable @destroys_authorization @REQ_customer_data_consented
  Scenario Outline: Bulk data of customers says nothing of who grants energy data alone, once <event>
    Given two Retail Customers, one of whom may be lost, have granted who they are
    When <event>
    And nothing is left of what he granted
    And he grants the Third Party energy data alone from then on
    And the Third Party reads its bulk data of customers until he is out of it
    Then it says who the first is and nothing of who granted energy data alone
    When <event>
    And he has granted nothing any more

    Examples: by the customer
      | id     | event                                        |
      | PORTAL | the Retail Customer revokes it in the portal |

    @needs_FB_44 @needs_writes_allowed
    Examples: by the Third Party
      | id     | event                      |
      | DELETE | the Third Party deletes it |
