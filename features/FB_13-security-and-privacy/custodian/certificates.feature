@FB_13 @custodian
Feature: Certificates
  Each certificate that a server has, with an ECDSA key or an RSA key, is looked at: where there are two, the one that modern
  clients never ask for is the one that nobody renews. The server is asked by name (SNI). The run trusts the public authorities
  of Java, or those that its run file names: that takes the place of the person who said that a root was audited.

  @TC_CERT_CHAIN @REQ_certificate_trusted @legacy:FB_13/TC003 @legacy:FB_13/TC009
  Scenario Outline: The chains of the <server> server lead to an authority that the run trusts
    When the <server> server shows its certificates
    Then each chain leads to a trusted authority

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_CERT_HOST @REQ_certificate_names_host
  Scenario Outline: The certificates of the <server> server name its host
    When the <server> server shows its certificates
    Then each certificate names the host

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_CERT_KEY @REQ_certificate_key_strong @legacy:FB_13/TC008
  Scenario Outline: The keys in the chains of the <server> server are strong
    When the <server> server shows its certificates
    Then each key is strong

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_CERT_SIGNATURE @REQ_certificate_signature_strong
  Scenario Outline: The signatures in the chains of the <server> server are strong
    When the <server> server shows its certificates
    Then each signature is strong

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_CERT_DATES @REQ_certificate_in_force @legacy:FB_13/TC008
  Scenario Outline: The certificates in the chains of the <server> server are in force
    When the <server> server shows its certificates
    Then each certificate is in force

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_CERT_LIFE @REQ_certificate_life_short
  Scenario Outline: The certificates of the <server> server live no longer than browsers allow
    When the <server> server shows its certificates
    Then no certificate lives longer than browsers allow

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |

  @TC_CERT_REVOKED @REQ_certificate_unrevoked @legacy:FB_13/TC008
  Scenario Outline: No certificate of the <server> server was revoked
    When the <server> server shows its certificates
    And the authorities of the <server> server are asked what they revoked
    Then no certificate was revoked

    Examples:
      | id | server        |
      | AS | authorization |
      | RS | resource      |
