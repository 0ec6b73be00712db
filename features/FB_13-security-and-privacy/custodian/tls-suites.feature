@FB_13 @custodian
Feature: Cipher suites
  What encrypts nothing, authenticates nobody or is broken is refused (RFC 9325 section 4). The old test TC006 asked for a suite
  with a static RSA key to be accepted; the catalogue keeps that dispute.

  @TC_TLS_SUITE @negative
  Scenario Outline: The <server> server refuses <suites>
    When the <server> server is offered nothing but <suites>
    Then it does not go along with it

    Examples:
      | id        | server        | suites           | requirement            |
      | AS_ANON   | authorization | anonymous suites | tls_peer_authenticated |
      | AS_EXPORT | authorization | EXPORT suites    | tls_strong_suites      |
      | AS_RC4    | authorization | RC4 suites       | tls_strong_suites      |
      | AS_3DES   | authorization | 3DES suites      | tls_128_bits           |
      | AS_CBC    | authorization | CBC suites       | tls_aead               |
      | RS_ANON   | resource      | anonymous suites | tls_peer_authenticated |
      | RS_EXPORT | resource      | EXPORT suites    | tls_strong_suites      |
      | RS_RC4    | resource      | RC4 suites       | tls_strong_suites      |
      | RS_3DES   | resource      | 3DES suites      | tls_128_bits           |
      | RS_CBC    | resource      | CBC suites       | tls_aead               |

    @legacy:FB_13/TC005
    Examples:
      | id      | server        | suites      | requirement   |
      | AS_NULL | authorization | NULL suites | tls_encrypted |
      | RS_NULL | resource      | NULL suites | tls_encrypted |

    @legacy:FB_13/TC006
    Examples:
      | id        | server        | suites                  | requirement         |
      | AS_STATIC | authorization | suites with static keys | tls_forward_secrecy |
      | RS_STATIC | resource      | suites with static keys | tls_forward_secrecy |
