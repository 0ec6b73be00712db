@FB_34 @custodian @espi_1_1 @espi_3_3 @espi_4_0
Feature: Bulk data by SFTP
  A Data Custodian lays the bulk data of a Third Party ready as a file, as several or as a folder of them, and notifies it
  of each address; whoever logs in as that Third Party reads its files, and nothing else. ESPI 4.1 has it no more.

  Background:
    Given the run file says how the Third Party logs in by SFTP

  @TC_SFT001 @REQ_bulk_complete @REQ_sftp_notified @REQ_sftp_file_served @REQ_sftp_file_is_feed @REQ_resource_fits_schema @REQ_bulk_isolation @legacy:FB_34/SFTP001
  Scenario: The files of a notification hold the data of every customer who granted it, and nothing else
    Given two Retail Customers have granted their data
    When the Data Custodian notifies the Third Party of its bulk data
    Then the notification names a file of SFTP
    When the Third Party fetches the files that the notification names
    Then each file comes
    And each of them is one feed
    And together they hold the data of both
    And each of them fits the schema
    When the Third Party reads which Authorizations it has
    Then all that is in the files was granted to the Third Party

  @TC_SFT002 @REQ_sftp_host_key
  Scenario: The SFTP server proves by its host key who it is
    Given the Data Custodian has notified the Third Party of its bulk file
    When the Third Party goes to the SFTP server
    Then the server shows a host key that the Third Party knows

  @TC_SFT003 @negative @REQ_sftp_login_required
  Scenario Outline: The SFTP server does not let in who shows <login>
    Given the bulk file opens to the Third Party
    When somebody goes to the SFTP server with <login>
    Then the server does not let him in

    Examples:
      | id       | login                           |
      | KEY      | a key that was never registered |
      | PASSWORD | a password that was made up     |
      | NONE     | no credentials                  |

  @TC_SFT004 @negative @REQ_sftp_isolation
  Scenario: The bulk file of another Third Party stays closed
    Given the bulk file opens to the Third Party
    And the Data Custodian has notified another Third Party of its bulk file
    When the Third Party asks for the file of the other
    Then that file stays closed

  @TC_SFT005 @negative @REQ_sftp_home_kept
  Scenario Outline: No way leads from the bulk file to the files of the server: <way>
    Given the bulk file opens to the Third Party
    When the Third Party asks for a file of the system <way>
    Then that file stays closed

    Examples:
      | id       | way              |
      | DOTS     | through dots     |
      | ABSOLUTE | by its full path |

  @TC_SFT006 @negative @needs_writes_refused @REQ_sftp_read_only
  Scenario: A Third Party lays no file beside its bulk file
    Given the bulk file opens to the Third Party
    When the Third Party lays a file beside it
    Then nothing is changed

  @TC_SFT007 @negative @needs_writes_refused @REQ_sftp_read_only
  Scenario: A Third Party does not delete its bulk file
    Given the bulk file opens to the Third Party
    When the Third Party deletes the bulk file
    Then nothing is changed

  @TC_SFT008 @REQ_sftp_algorithms_strong
  Scenario: The SFTP server offers nothing that is broken
    Given the Data Custodian has notified the Third Party of its bulk file
    When the Third Party goes to the SFTP server
    Then the server offers no algorithm that is broken

  @TC_SFT009 @negative @REQ_sftp_ssh_2_only
  Scenario: The SFTP server does not speak SSH 1
    Given the Data Custodian has notified the Third Party of its bulk file
    When the Third Party goes to the SFTP server
    Then the server speaks SSH 2 only
