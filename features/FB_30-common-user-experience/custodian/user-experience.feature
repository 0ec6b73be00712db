@FB_30 @custodian
Feature: Common user experience
  Whoever knows Download My Data of one utility finds it at every other, by the same mark, in as many steps. What no
  machine can judge, a person looks at and says so in the run file.

  @TC_CUX001 @journey:download-choose @REQ_ux_mark_shown
  Scenario: The portal shows the Green Button mark
    Given the portal from which a Retail Customer downloads his energy data
    When the Retail Customer logs in and downloads it
    Then the page after the login shows the Green Button mark

  @TC_CUX002 @REQ_ux_mark_in_words
  Scenario: The mark says in words what it is
    Given the portal from which a Retail Customer downloads his energy data
    When the Retail Customer logs in and downloads it
    Then the mark says in words what it is

  @TC_CUX003 @REQ_ux_login_once
  Scenario: Who has logged in is not asked again
    Given the portal from which a Retail Customer downloads his energy data
    When the Retail Customer logs in and downloads it
    Then he was asked who he is once

  @TC_CUX004 @REQ_ux_file_name_tells
  Scenario: The portal gives the file a telling name
    Given the portal from which a Retail Customer downloads his energy data
    When the Retail Customer logs in and downloads it
    Then the name of the file tells company, service, data and period

  @TC_CUX005 @attested @REQ_ux_mark_genuine
  Scenario: The mark is that of the Green Button programme
    When a person looks whether "the mark is the Download My Data graphic of the Green Button programme"
    Then he attests that it is so

  @TC_CUX006 @attested @REQ_ux_saving
  Scenario: The customer chooses name and place of the file
    When a person looks whether "the customer can change the name and choose the place of the file when he saves it"
    Then he attests that it is so

  @TC_CUX007 @attested @REQ_ux_ownership
  Scenario: The customer gets data of the time only in which the place was his
    When a person looks whether "a customer gets data of his own UsagePoints only, and of the time only in which he had them"
    Then he attests that it is so

  @TC_CUX008 @attested @REQ_ux_history
  Scenario: Thirteen months can be downloaded
    When a person looks whether "13 months of history can be downloaded, if as many were collected"
    Then he attests that it is so

  @TC_CUX009 @attested @REQ_ux_period_message
  Scenario: The customer is told what of a period there is not
    When a person looks whether "a message tells the customer when a period that he chooses is not fully available"
    Then he attests that it is so
