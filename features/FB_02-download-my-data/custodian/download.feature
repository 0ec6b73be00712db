@FB_02 @custodian
Feature: Download My Data
  A Retail Customer logs in to the portal of his utility, chooses a period, and his browser saves a file with his energy
  data. He may give it to whom he likes, so it has to be right by itself.

  Background:
    Given the portal from which a Retail Customer downloads his energy data

  @TC_DMD001 @journey:download-file @REQ_download_saved
  Scenario: The browser saves the energy data as a file
    When the Retail Customer logs in and downloads it
    Then his browser saves a file

  @TC_DMD002 @journey:download-file @REQ_download_named_xml
  Scenario: The name of the file ends in .xml
    When the Retail Customer logs in and downloads it
    Then the name of the file ends in .xml

  @TC_DMD003 @REQ_download_names_nobody
  Scenario: The name of the file says nothing of the customer
    When the Retail Customer logs in and downloads it
    Then the name of the file says nothing of him

  @TC_DMD004 @journey:download-start @negative @REQ_download_needs_login
  Scenario: Nobody downloads without a login
    When the Retail Customer logs in and downloads it
    And somebody who has not logged in asks for the same file
    Then he is shown nothing of it

  @TC_DMD005 @journey:download-use @REQ_data_fits_schema
  Scenario: The file fits the schema
    When the Retail Customer logs in and downloads it
    Then the feed fits the schema

  @TC_DMD006 @journey:download-use @REQ_data_follows_rules
  Scenario: The file conforms to FB_01
    When the Retail Customer logs in and downloads it
    Then it conforms to FB_01

  @TC_DMD007 @needs_FB_04 @REQ_data_follows_rules
  Scenario: The file conforms to FB_04
    When the Retail Customer logs in and downloads it
    Then it conforms to FB_04

  @TC_DMD010 @journey:download-use @REQ_data_follows_rules
  Scenario: The file conforms to whatever else it has data of
    When the Retail Customer logs in and downloads it
    Then it conforms to every block that is claimed and that it has data of

  @TC_DMD008 @negative @REQ_download_isolation
  Scenario: The file holds nothing of another customer
    When the Retail Customer logs in and downloads it
    And another Retail Customer downloads his own
    Then neither file holds a UsagePoint or anything else of the other customer

  @TC_DMD009 @journey:download-choose @REQ_download_period
  Scenario: The file holds the days that were chosen
    When the Retail Customer logs in and downloads it
    Then the file holds the blocks of the days that he chose

  # Who was given both lays them side by side by these.
  @TC_DMD020 @journey:download-use @REQ_usage_data_persistent @REQ_usage_data_published_persistent
  Scenario: The file has the same ids and addresses each time
    When the Retail Customer logs in and downloads it
    And he logs in anew and downloads the same days again
    Then everything has the id and the address that it had, and was published when it was
