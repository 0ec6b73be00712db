@FB_58 @custodian
Feature: Who a customer is and what he used are joined by his UsagePoints
  The two sides of Green Button have one thing in common: Retail Customer data names UsagePoints by the addresses that they
  have in the energy data of the same customer.

  @TC_RCL001 @REQ_customer_usage_points_own @REQ_customer_usage_points_known
  Scenario: Retail Customer data names UsagePoints of the same customer by their own addresses
    Given the feed of the Retail Customer
    And the energy data of the same customer
    And the energy data of another customer, if the run file names one
    Then each UsagePoint that it names is one of these
