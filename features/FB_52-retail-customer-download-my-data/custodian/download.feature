@FB_52 @custodian
Feature: Retail Customer Download My Data
  A Retail Customer logs in to the portal of his utility, and his browser saves a file with what it knows of himself.

  Background:
    Given the portal from which a Retail Customer downloads his Retail Customer data

  @TC_RCD001 @REQ_download_saved
  Scenario: The browser saves the Retail Customer data as a file
    When the Retail Customer logs in and downloads it
    Then his browser saves a file

  @TC_RCD002 @REQ_download_named_xml
  Scenario: The name of the file with Retail Customer data ends in .xml
    When the Retail Customer logs in and downloads it
    Then the name of the file ends in .xml

  @TC_RCD003 @REQ_download_names_nobody
  Scenario: The name of the file with Retail Customer data says nothing of the customer
    When the Retail Customer logs in and downloads it
    Then the name of the file says nothing of him

  @TC_RCD004 @negative @REQ_download_needs_login
  Scenario: Nobody downloads Retail Customer data without a login
    When the Retail Customer logs in and downloads it
    And somebody who has not logged in asks for the same file
    Then he is shown nothing of it

  @TC_RCD005 @REQ_data_fits_schema
  Scenario: The file with Retail Customer data fits the schema
    When the Retail Customer logs in and downloads it
    Then the feed fits the schema

  @TC_RCD007 @journey:download-use @REQ_data_follows_rules @REQ_data_good_practice
  Scenario: The file with Retail Customer data conforms to whatever it has data of
    When the Retail Customer logs in and downloads it
    Then it conforms to every block that is claimed and that it has data of

  @TC_RCD006 @negative @REQ_download_isolation
  Scenario: The file with Retail Customer data holds nothing of another customer
    When the Retail Customer logs in and downloads it
    And another Retail Customer downloads his own
    Then neither file holds a Customer or anything else of the other customer
