@FB_63 @custodian
Feature: Retail Customer common user experience
  What a utility knows of the customer himself is found behind the same mark as his energy data, in as many steps.

  @TC_RCX001 @REQ_ux_mark_shown
  Scenario: The portal shows the Green Button mark to whoever wants Retail Customer data
    Given the portal from which a Retail Customer downloads his Retail Customer data
    When the Retail Customer logs in and downloads it
    Then the page after the login shows the Green Button mark

  @TC_RCX002 @REQ_ux_mark_in_words
  Scenario: The mark in front of Retail Customer data says in words what it is
    Given the portal from which a Retail Customer downloads his Retail Customer data
    When the Retail Customer logs in and downloads it
    Then the mark says in words what it is

  @TC_RCX003 @REQ_ux_login_once
  Scenario: Who has logged in is not asked again for Retail Customer data
    Given the portal from which a Retail Customer downloads his Retail Customer data
    When the Retail Customer logs in and downloads it
    Then he was asked who he is once

  @TC_RCX004 @attested @REQ_ux_mark_genuine
  Scenario: The mark in front of Retail Customer data is that of the programme
    When a person looks whether "the mark is the Download My Data graphic of the Green Button programme"
    Then he attests that it is so

  @TC_RCX005 @attested @REQ_ux_saving
  Scenario: The customer chooses name and place of the file with Retail Customer data
    When a person looks whether "the customer can change the name and choose the place of the file when he saves it"
    Then he attests that it is so
