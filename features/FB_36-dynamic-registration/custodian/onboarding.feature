@FB_36 @custodian
Feature: A Third Party that registered itself
  It is as good as one that was registered by hand, until it ends its registration.

  @TC_DRG031 @needs_writes_allowed @REQ_registration_usable
  Scenario: A registered client is granted access, and reads the data
    Given the Third Party has registered itself
    When a Retail Customer approves an authorization request of the registered client
    Then the browser comes back with a code and the state
    When the registered client redeems the code
    Then the token endpoint hands out tokens with everything that belongs to them
    When the registered client reads the data
    Then the data opens to the registered client

  @TC_ASK020 @attested @journey:onboarding-terms @REQ_registration_takes_terms
  Scenario: Whoever registers a Third Party agrees to terms
    When a person looks whether "nobody registers a Third Party, by hand or by software, without having agreed to the terms of the Data Custodian"
    Then he attests that it is so

  @TC_DRG032 @needs_writes_allowed @REQ_registration_agrees
  Scenario: ApplicationInformation says what was registered
    Given the Third Party has registered itself
    When the Third Party reads its ApplicationInformation with its registration access token
    Then ApplicationInformation says what the Third Party was told

  @TC_DRG033 @journey:end-leaves @journey:onboarding-active @negative @REQ_registration_deletion_effective @REQ_registration_deletion_ends_tokens @REQ_registration_deleted @needs_writes_allowed
  Scenario: A deleted client gets nothing any more
    Given the Third Party has registered itself
    And a Retail Customer has granted the registered client access
    When the Third Party deletes its registration
    Then the registration is ended
    When the deleted client refreshes its tokens
    Then the token endpoint refuses with "invalid_client"
    When the deleted client reads the data until it is refused
    Then the access token of the deleted client is dead

  @TC_DRG034 @journey:end-leaves @negative @REQ_registration_deletion_effective @REQ_registration_deleted @needs_writes_allowed
  Scenario: No consent is given to a deleted client
    Given a correct authorization request is taken in the session of a Retail Customer
    And the Third Party has registered itself
    When the Third Party deletes its registration
    Then the registration is ended
    When the deleted client sends an authorization request
    Then no browser is sent to a client that is there no more
