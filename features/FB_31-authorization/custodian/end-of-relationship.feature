@FB_31 @custodian @negative @destroys_authorization @expendable
Feature: The end of a relationship
  A Retail Customer revokes, time is up, he moves out, the Third Party deletes what it has or is blocked. Whichever of
  these ends what was granted, every endpoint tells the same story afterwards: access and refresh tokens are dead, no single
  resource opens, the Authorization is not active any more, bulk data is without him; and nobody else notices anything.
  That something is closed proves nothing where it was not open before. What is used up here serves for nothing else.

  Background:
    Given the Batch opens to the token that is meant for it
    And a Third Party can refresh its tokens, where it gets refresh tokens

  @TC_END @REQ_relationship_end_closes_resources @REQ_relationship_end_ends_refresh @REQ_relationship_end_told @REQ_relationship_end_leaves_bulk @REQ_relationship_end_spares_others @REQ_oauth_introspection_inactive
  Scenario Outline: Once <event>, every endpoint says so
    Given a Retail Customer who may be lost has let the Third Party read his data
    And another Third Party reads his data too
    When <event>
    And the Third Party reads the subscription with the tokens issued before until it is refused
    Then the resource server refuses with "invalid_token"
    When the Third Party reads single resources of it, and who he is, where these are claimed
    Then none of them opens any more
    When the Third Party refreshes its tokens, where it got a refresh token
    Then nothing is refreshed any more
    When the Third Party reads the Authorization with its client access token until it is over
    Then the Authorization is not told to be active
    When the Third Party lists its Authorizations until it is not among the active ones
    Then it is not listed as active
    When the Third Party asks for the state of the token from before, where it can
    Then that token is not called active
    When the Third Party reads its bulk data, where that is claimed
    Then nothing of the Retail Customer is in it
    When the other Third Party reads on
    Then nothing has changed for it

    @journey:end-portal
    Examples: by the customer
      | id     | event                                      | requirement                  |
      | PORTAL | the Retail Customer revokes it in the portal | consent_revocation_effective |

    @journey:end-leaves @needs_FB_44 @needs_writes_allowed
    Examples: by the Third Party
      | id     | event                      | requirement                      |
      | DELETE | the Third Party deletes it | authorization_deletion_effective |

    @journey:end-term
    Examples: by time
      | id   | event                                   | requirement             |
      | TERM | the time for which it was granted is over | authorization_term_ends |

  @TC_END_MOVE @journey:end-move-out @REQ_move_out_ends_authorization @REQ_relationship_end_closes_resources @REQ_relationship_end_ends_refresh @REQ_relationship_end_told @REQ_relationship_end_leaves_bulk @REQ_oauth_introspection_inactive
  Scenario: Once the Retail Customer has moved out, every endpoint says so
    Given a Retail Customer has moved out, whose data the Third Party had read
    When the Third Party reads the subscription with the tokens issued before until it is refused
    Then the resource server refuses with "invalid_token"
    When the Third Party reads single resources of it, and who he is, where these are claimed
    Then none of them opens any more
    When the Third Party refreshes its tokens, where it got a refresh token
    Then nothing is refreshed any more
    When the Third Party reads the Authorization with its client access token until it is over
    Then the Authorization is not told to be active
    When the Third Party lists its Authorizations until it is not among the active ones
    Then it is not listed as active
    When the Third Party asks for the state of the token from before, where it can
    Then that token is not called active
    When the Third Party reads its bulk data, where that is claimed
    Then nothing measured of the Retail Customer is in it
    When another Third Party that he had let read his data reads on, if there is one
    Then his data is closed to that one too

  @TC_END_NEXT @journey:end-move-out @REQ_next_occupant_starts_anew
  Scenario: Who lives there next has nothing of who lived there before
    Given a Retail Customer has moved out, whose data the Third Party had read
    When the next customer who lives there lets the Third Party read his data
    Then nothing of who lived there before is in it

  # Alone, and so behind the others: what else that Third Party does, it does before.
  @TC_END_BLOCK @alone @journey:end-blocked @journey:serves-while-good @journey:onboarding-active @journey:onboarding-list @REQ_blocking_ends_authorizations @REQ_blocked_third_party_gets_no_tokens @REQ_blocked_third_party_gets_no_customers @REQ_relationship_end_spares_others @REQ_relationship_end_closes_resources @REQ_blocked_third_party_not_offered
  Scenario: Once the Third Party is blocked, nothing opens to it
    Given a Third Party that may be lost reads the data of a Retail Customer
    And another Third Party reads his data too
    And another Retail Customer lets it read his data too, if there is one
    And the Third Party that may be lost holds a token of its own for its bulk data, where that is claimed
    And it asks for the token for its registration, which it may get
    And it may be offered to customers in the portal
    When the Data Custodian blocks the Third Party
    And the Third Party reads the subscription with the tokens issued before until it is refused
    Then the resource server refuses with "invalid_token"
    When the Third Party reads single resources of it, and who he is, where these are claimed
    Then none of them opens any more
    When the Third Party that was blocked reads the data of the other Retail Customer
    Then that is closed to it too
    When the Third Party that was blocked reads its bulk data with the token from before
    Then its bulk data is closed to it
    When the Third Party that was blocked refreshes its tokens, where it got a refresh token
    Then the token endpoint hands out nothing any more
    When the Third Party that was blocked asks for a token of its own
    Then the token endpoint hands out no token of its own any more
    When the Third Party that was blocked asks for the token for its registration
    Then the token endpoint hands out none for its registration any more
    When the Retail Customer is sent by it to approve again
    Then no code is given to who was blocked
    When the Retail Customer looks for it in the portal, where the run file says how
    Then it is not offered to him any more
    When the other Third Party reads on
    Then nothing has changed for it

  @TC_REV011 @needs_revocation @journey:end-leaves @REQ_relationship_end_told @REQ_relationship_end_leaves_bulk @REQ_oauth_introspection_inactive
  Scenario: Once the Third Party has given its refresh token back, the Authorization is over too
    Given a Retail Customer who may be lost has let the Third Party read his data
    When the Third Party revokes its refresh token
    And the Third Party reads the subscription with the tokens issued before until it is refused
    And it has no token of the Retail Customer any more
    When the Third Party reads the Authorization with its client access token until it is over
    Then the Authorization is not told to be active
    When the Third Party lists its Authorizations until it is not among the active ones
    Then it is not listed as active
    When the Third Party asks for the state of the token from before, where it can
    Then that token is not called active
    When the Third Party reads its bulk data, where that is claimed
    Then nothing of the Retail Customer is in it
