@FB_13 @custodian
Feature: Versions of TLS
  ESPI 4.0 and later allow TLS 1.3 only. Before, 1.2 is due and 1.3 allowed; what is older is refused since RFC 8996. The old
  tests asked for 1.1 and 1.0 to be accepted. A server that chooses a version has chosen it, even if the handshake then fails.

  @TC_TLS_VERSION @REQ_tls_1_3_served @REQ_tls_1_2_served @legacy:FB_13/TC003
  Scenario Outline: The <server> server speaks the version of TLS that is due
    When the <server> server is offered TLS 1.3, and TLS 1.2
    Then it speaks the version that is due

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_TLS_OLD @negative @legacy:FB_13/TC004
  Scenario Outline: The <server> server refuses <version>
    When the <server> server is offered nothing but <version>
    Then it does not go along with it

    Examples:
      | id       | server        | version | requirement              |
      | AS_SSL30 | authorization | SSL 3.0 | tls_old_versions_refused |
      | AS_TLS10 | authorization | TLS 1.0 | tls_old_versions_refused |
      | AS_TLS11 | authorization | TLS 1.1 | tls_old_versions_refused |
      | RS_SSL30 | resource      | SSL 3.0 | tls_old_versions_refused |
      | RS_TLS10 | resource      | TLS 1.0 | tls_old_versions_refused |
      | RS_TLS11 | resource      | TLS 1.1 | tls_old_versions_refused |

    @espi_4_0 @espi_4_1
    Examples:
      | id       | server        | version | requirement     |
      | AS_TLS12 | authorization | TLS 1.2 | tls_1_2_refused |
      | RS_TLS12 | resource      | TLS 1.2 | tls_1_2_refused |
