@FB_01 @data
Feature: Common rules of usage data
  The feed of each customer keeps the published rules of FB_01.

  @TC_DATA_FB01 @REQ_data_follows_rules @legacy:FB_03/FND005
  Scenario: The feed of the Subscription conforms to FB_01
    Given the feeds of the Subscriptions
    Then each with data of FB_01 conforms to it

  @TC_DATA_SCHEMA @REQ_data_fits_schema @legacy:FB_03/FND005
  Scenario: The feed of the Subscription fits the schema
    Given the feeds of the Subscriptions
    Then each feed fits the schema

  @TC_DATA_ADVICE @REQ_data_good_practice @REQ_data_sound
  Scenario: The feed of the Subscription follows good practice
    Given the feeds of the Subscriptions
    Then each feed follows good practice
