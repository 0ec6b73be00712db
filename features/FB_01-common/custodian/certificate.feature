@FB_01 @custodian @needs_certificate
Feature: The certificate shows
  Who is certified says so in what he serves: the registration, the Authorizations and the data link to the page of the
  certificate, once and to no other.

  @TC_CERTIFICATE @REQ_certificate_linked @REQ_certificate_linked_once
  Scenario Outline: The <resource> links to the certificate
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with the token that is meant for it
    Then the <resource> links to the certificate of the Data Custodian, once

    Examples:
      | id        | resource               | legacy        |
      | APPINFO   | ApplicationInformation | FB_01/CERT001 |
      | AUTHFEED  | Authorization feed     | FB_01/CERT002 |
      | AUTHENTRY | Authorization          | FB_01/CERT003 |
      | BATCH     | Batch                  | FB_01/CERT004 |
