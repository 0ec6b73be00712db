@FB_51 @custodian @needs_certificate
Feature: The certificate shows in Retail Customer data
  Who is certified says so in what he serves of his customers too (CERT008); CERT005 to CERT007 look at what CERT001 to
  CERT003 look at, the registration and the Authorizations (FB_01).

  @TC_CERTIFICATE @REQ_certificate_linked @REQ_certificate_linked_once
  Scenario Outline: The <resource> links to the certificate
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with the token that is meant for it
    Then the <resource> links to the certificate of the Data Custodian, once

    Examples:
      | id      | resource             |
      | RCBATCH | RetailCustomer batch |
