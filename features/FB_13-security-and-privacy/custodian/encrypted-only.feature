@FB_13 @custodian
Feature: Nothing in plain text
  Tokens and data go by https only, also where nobody has called yet: in the addresses that ApplicationInformation names, at the
  port for plain http, and in what browsers are told.

  @TC_HTTPS_ADDRESSES @REQ_addresses_https @legacy:FB_13/TC001
  Scenario: Every address in ApplicationInformation is one of https
    Given the ApplicationInformation of the Third Party
    Then every address in it is one of https

  @TC_HTTPS_HSTS @REQ_hsts_sent
  Scenario Outline: The <server> server tells browsers to come back by https only
    When the <server> server is called
    Then it tells browsers to come back by https only

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_HTTPS_PLAIN @negative @REQ_plain_http_refused
  Scenario Outline: The <server> server serves nothing by plain http
    When the <server> server is called by plain http
    Then it serves nothing in plain text

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |
