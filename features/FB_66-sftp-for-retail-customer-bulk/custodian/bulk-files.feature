@FB_66 @custodian @espi_3_3 @espi_4_0
Feature: Bulk data of Retail Customers by SFTP
  Who all the customers of a Third Party are who granted it that is laid ready as files, as energy data is (FB_34). No test
  of it was ever published, and ESPI 4.1 has it no more; how the server keeps others out is judged with FB_34 in full.

  Background:
    Given the run file says how the Third Party logs in by SFTP
    And the Third Party asks for Retail Customer data
    And its bulk files say who the Retail Customers are

  @TC_SFC001 @REQ_bulk_complete @REQ_sftp_notified @REQ_sftp_file_served @REQ_sftp_file_is_feed @REQ_resource_fits_schema @REQ_bulk_isolation
  Scenario: The files of a notification say who every customer is who granted it, and nothing else
    Given two Retail Customers have granted who they are
    When the Data Custodian notifies the Third Party of its bulk data
    Then the notification names a file of SFTP
    When the Third Party fetches the files that the notification names
    Then each file comes
    And each of them is one feed
    And together they hold the data of both
    And each of them fits the schema
    When the Third Party reads which Authorizations it has
    Then all that is in the files was granted to the Third Party

  @TC_SFC002 @negative @REQ_sftp_isolation
  Scenario: What another Third Party is told of its customers stays closed
    Given the bulk file opens to the Third Party
    And the Data Custodian has notified another Third Party of its bulk file
    When the Third Party asks for the file of the other
    Then that file stays closed

  @TC_SFC003 @negative @REQ_sftp_login_required
  Scenario: Nobody is told who the customers are who shows a key that was never registered
    Given the bulk file opens to the Third Party
    When somebody goes to the SFTP server with a key that was never registered
    Then the server does not let him in
