@FB_35 @custodian
Feature: Bulk data
  What all customers of a Third Party granted it comes as one feed, to the Third Party's own token.

  @TC_RBK001 @REQ_bulk_complete @REQ_resource_fits_schema @legacy:FB_35/RBK001 @REQ_feed_self_link @REQ_usage_data_persistent
  Scenario: Bulk data holds the data of every customer who granted it
    Given two Retail Customers have granted their data
    When the Third Party reads its bulk data
    Then it holds the data of both
    And what is in it has the id that it has in their batches
    And it fits the schema
    And it names the address that it was read from

  @TC_RBK005 @negative @REQ_bulk_isolation
  Scenario: Bulk data holds nothing of a customer who granted it to another Third Party only
    Given another Third Party has an Authorization too
    And two Retail Customers have granted their data
    And the data of the first opens to the other Third Party too
    When the other Third Party reads its bulk data
    Then it holds the data of the first and nothing of the second

  @TC_RBK006 @negative @REQ_bulk_isolation
  Scenario: Bulk data holds nothing that its customers granted to another Third Party
    Given another Third Party has an Authorization too
    And a Retail Customer has granted his data to both, each at addresses of its own
    When the other Third Party reads its bulk data
    Then it holds what he granted it, and nothing of what he granted the first
