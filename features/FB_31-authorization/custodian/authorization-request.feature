@FB_31 @custodian @negative
Feature: Malformed authorization requests
  An authorization request that is wrong in one point brings no code. The browser learns of it at the Third Party, unless
  client or address are in doubt: then it stays where it is (RFC 6749 section 4.1.2.1). The Retail Customer is logged in,
  because nobody else should be redirected at all (RFC 9700 section 4.11.2).

  Background:
    Given a correct authorization request is taken in the session of a Retail Customer

  @TC_OAD001 @legacy:FB_14/OAD001 @legacy:FB_31/OAD001 @REQ_oauth_state_echoed @REQ_oauth_redirect_status
  Scenario Outline: An authorization request <fault> is refused at the Third Party
    When the Third Party sends an authorization request <fault>
    Then the authorization server redirects with "<error>"

    Examples:
      | id | fault                          | error                     | requirement                   |
      | a  | without response_type          | invalid_request           | oauth_response_type_required  |
      | c  | with an unknown response_type  | unsupported_response_type | oauth_response_type_supported |
      | f  | with the scope FB=????         | invalid_scope             | oauth_scope_valid             |
      | m  | with response_type given twice | invalid_request           | oauth_parameters_once         |

  @TC_OAD001 @legacy:FB_14/OAD001 @legacy:FB_31/OAD001 @REQ_oauth_error_page_status
  Scenario Outline: An authorization request <fault> is refused on a page
    When the Third Party sends an authorization request <fault>
    Then the authorization server shows an error page and redirects nowhere

    Examples:
      | id | fault                                                         | requirement                      |
      | b  | without client_id                                             | oauth_no_redirect_without_client |
      | d  | with a client_id that nobody registered                       | oauth_no_redirect_without_client |
      | e  | with a redirect_uri that nobody registered                    | oauth_redirect_uri_exact         |
      | g  | with a redirect_uri of a longer path                          | oauth_redirect_uri_exact         |
      | h  | with a redirect_uri that has a query                          | oauth_redirect_uri_exact         |
      | i  | with a redirect_uri of another port                           | oauth_redirect_uri_exact         |
      | j  | with a redirect_uri of the http scheme                        | oauth_redirect_uri_exact         |
      | k  | with a redirect_uri in upper case                             | oauth_redirect_uri_exact         |
      | v  | with a redirect_uri whose host begins with the registered one | oauth_redirect_uri_exact         |

  @TC_OAD032 @REQ_oauth_redirect_uri_exact @REQ_oauth_error_page_status
  Scenario: An authorization request with a redirect_uri that differs by a slash at its end is refused on a page
    When the Third Party sends an authorization request with a redirect_uri that differs by a slash at its end
    Then the authorization server shows an error page and redirects nowhere

  @TC_OAD052 @REQ_oauth_redirect_uri_exact @REQ_oauth_error_page_status
  Scenario: An authorization request with a redirect_uri that has a fragment is refused on a page
    When the Third Party sends an authorization request with a redirect_uri that has a fragment
    Then the authorization server shows an error page and redirects nowhere

  @TC_OAD053 @REQ_oauth_redirect_uri_exact @REQ_oauth_error_page_status
  Scenario: An authorization request with a redirect_uri that calls this machine by its other name is refused on a page
    Given the redirect_uri of the Third Party is at localhost or 127.0.0.1
    When the Third Party sends an authorization request with a redirect_uri that calls this machine by its other name
    Then the authorization server shows an error page and redirects nowhere

  @TC_OAD001_w @legacy:FB_14/OAD001 @REQ_oauth_response_type_supported
  Scenario: An authorization request with the response_type of a token brings none
    When the Third Party sends an authorization request with the response_type of a token
    Then the authorization server issues nothing and asks nobody for his consent

  @TC_OAD001_z @legacy:FB_14/OAD001 @REQ_oauth_error_at_asked_redirect_uri
  Scenario: The refusal of a request for another registered redirect_uri is told there
    Given another redirect_uri of the Third Party is registered too
    When the Third Party sends an authorization request for that other redirect_uri, but with the scope FB=????
    Then the refusal is told at that other redirect_uri

  @TC_OAD001 @legacy:FB_14/OAD001 @REQ_oauth_response_type_supported
  Scenario Outline: An authorization request <fault> brings neither
    When the Third Party sends an authorization request <fault>
    Then the authorization server issues nothing and asks nobody for his consent

    Examples:
      | id | fault                                            |
      | x  | with the response_type of a code and a token     |
      | y  | with the response_type of a code and an identity |

  @TC_OAD001 @legacy:FB_14/OAD001 @REQ_oauth_login_before_redirect
  Scenario Outline: An authorization request <fault> sends nobody to the Third Party who is not logged in
    When nobody is logged in and the Third Party sends an authorization request <fault>
    Then nobody is sent to the Third Party before he has logged in

    Examples:
      | id | fault                         |
      | r  | without response_type         |
      | s  | with an unknown response_type |
      | t  | with the scope FB=????        |

  @TC_OAD001 @legacy:FB_14/OAD001 @REQ_oauth_no_redirect_without_redirect_uri @REQ_oauth_error_page_status
  Scenario Outline: An authorization request <fault> brings no code
    When the Third Party sends an authorization request <fault>
    Then the authorization server issues no code and redirects nowhere but to the registered address

    Examples:
      | id | fault                                             | requirement                            |
      | l  | with redirect_uri given twice                     | oauth_redirect_uri_once                |
      | u  | with a second redirect_uri that nobody registered | oauth_no_redirect_without_redirect_uri |

  @TC_OAD017_a @legacy:FB_14/OAD001 @REQ_oauth_no_redirect_without_redirect_uri
  Scenario: An authorization request without redirect_uri sends nobody to an address that is not registered
    When the Third Party sends an authorization request without redirect_uri
    Then nobody is sent to an address that is not registered

  @TC_OAD017_b @legacy:FB_14/OAD001 @REQ_oauth_scope_optional @REQ_oauth_state_echoed
  Scenario: An authorization request without scope is taken with a default, or refused for it
    Given authorization requests of the Third Party name a scope
    When the Third Party sends an authorization request without scope
    Then the authorization server takes a scope of its own, or refuses with "invalid_scope"

  @TC_OAD018 @legacy:FB_14/OAD001 @REQ_oauth_parameters_once @REQ_oauth_state_echoed @REQ_oauth_redirect_status
  Scenario Outline: An authorization request <fault> is refused at the Third Party
    Given authorization requests of the Third Party name a scope
    When the Third Party sends an authorization request <fault>
    Then the authorization server redirects with "<error>"

    Examples:
      | id | fault                  | error           |
      | a  | with scope given twice | invalid_request |

  @TC_OAD018 @legacy:FB_14/OAD001 @REQ_oauth_parameters_once @REQ_oauth_no_redirect_without_redirect_uri @REQ_oauth_error_page_status
  Scenario Outline: An authorization request <fault> brings no code, wherever the refusal is told
    When the Third Party sends an authorization request <fault>
    Then the authorization server issues no code and redirects nowhere but to the registered address

    Examples:
      | id | fault                                          |
      | b  | with state given twice                         |
      | c  | with client_id given twice                     |
      | d  | with a second client_id that nobody registered |

  @TC_OAD019 @REQ_oauth_pkce_plain_refused @REQ_oauth_state_echoed @REQ_oauth_redirect_status
  Scenario: An authorization request with the challenge method plain is refused
    Given the authorization server checks verifiers
    When the Third Party sends an authorization request with the challenge method plain
    Then the authorization server redirects with "invalid_request"

  @TC_OAD041 @REQ_oauth_code_grant_registered
  Scenario: A customer is not asked for a client that is for the Third Party's own tokens alone
    Given the Third Party has a client for its own tokens alone
    When the Third Party sends an authorization request of that client
    Then the authorization server issues nothing and asks nobody for his consent
