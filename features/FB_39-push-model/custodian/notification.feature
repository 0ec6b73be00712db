@FB_39 @custodian
Feature: Notifications
  A Data Custodian tells a Third Party by a BatchList at its registered address that there is something to fetch. It names
  each resource by its own address, and the token that opens that opens it still.

  @TC_PSH @REQ_notification_https @REQ_notification_sent @REQ_notification_is_batch_list @REQ_notification_window
  Scenario Outline: A notification of the <resource> names it, and it opens
    Given the <resource> opens to the token that is meant for it
    When the Data Custodian notifies the Third Party of the <resource>
    Then the notification names the <resource> by its address
    When the Third Party reads the <resource> that the notification names
    Then the resource server opens it
    And the window of time that it names, if any, holds something

    Examples:
      | id        | resource               | legacy       |
      | APPINFO   | ApplicationInformation | FB_39/PSH001 |
      | AUTHENTRY | Authorization          | FB_39/PSH002 |
      | BATCH     | Batch                  | FB_39/PSH003 |

  # 202 says that the data will be there, and a notification when.
  @TC_ODR040 @REQ_deferred_told
  Scenario: What is not ready when it is asked for is told of when it is
    Given the Batch opens to the token that is meant for it
    When the Third Party waits to be told of what was not ready when it asked
    Then it is told of that

  @TC_PSH004 @negative @REQ_notification_sent_again @legacy:FB_39/PSH004
  Scenario: A notification that was not taken comes again
    Given the Authorization opens to the token that is meant for it
    When the Data Custodian notifies the Third Party of the Authorization, which is out of order once
    Then the notification of the Authorization comes again

  # The energy data of a customer who granted it to both may be announced to both: an Authorization is that of one alone.
  @TC_PSH005 @negative @REQ_notification_to_owner_only
  Scenario: Nobody else is told of what belongs to one Third Party
    Given the Authorization opens to the token that is meant for it
    When the Data Custodian notifies the Third Party of the Authorization while another listens
    Then the other one is not told of the Authorization

  @TC_PSH006 @negative @REQ_notification_to_owner_only
  Scenario: A notification names nothing that the customer granted to another Third Party
    Given the Batch opens to the token that is meant for it
    And the Retail Customer has granted another Third Party something at other addresses
    When the Data Custodian notifies the Third Party of the Batch
    Then nothing of it is named that is the other one's

  # A notification may put something behind the address, such as a correlationID: no key to what it names.
  @TC_PSH030 @negative @ban @REQ_resource_token_required @REQ_resource_token_known @REQ_resource_token_kind
  Scenario Outline: What a notification of the <resource> names opens to no other token
    Given the <resource> opens to the token that is meant for it
    When the Data Custodian notifies the Third Party of the <resource>
    And the Third Party reads what that names without credentials
    Then the resource server refuses for want of a token
    When the Third Party reads what that names with a token that was never issued
    Then the resource server refuses what nobody issued
    When the Third Party reads what that names with a <kind> token
    Then the resource server refuses a token of that kind

    Examples:
      | id    | resource | kind   |
      | BATCH | Batch    | client |

    @needs_FB_35
    Examples:
      | id    | resource | kind     |
      | BULK  | Bulk     | customer |

  @TC_PSH032 @negative @needs_FB_35 @REQ_resource_isolation
  Scenario: What a notification of bulk data names opens to no other Third Party
    Given the Bulk opens to the token that is meant for it
    And the Bulk of another Third Party opens to that one
    When the Data Custodian notifies the Third Party of the Bulk
    And the other Third Party reads what that names with the token that is meant for its own
    Then what belongs to somebody else stays closed

  # That it ended, the Third Party would learn from the next refusal only. Of what it ends itself it needs no notice.
  @TC_PSH_END @expendable @destroys_authorization @REQ_relationship_end_notified
  Scenario Outline: Once <event>, the Third Party is told of it
    Given the Batch opens to the token that is meant for it
    And the Third Party has the tokens of a Retail Customer who may be lost, and listens
    When <event>
    And the Third Party waits to be told of that Authorization
    Then a notification names the Authorization that has ended

    @journey:end-portal
    Examples: by the customer
      | id     | event                                        |
      | PORTAL | the Retail Customer revokes it in the portal |

    @journey:end-term
    Examples: by time
      | id   | event                                     |
      | TERM | the time for which it was granted is over |

  # What is told of him then is told of somebody who shares nothing. That of the Batch is permitted, and shows who can be heard.
  @TC_PSH040 @negative @expendable @destroys_authorization @REQ_relationship_end_ends_notifications
  Scenario Outline: Once <event>, the Third Party is told of no correction of that data
    Given the Batch opens to the token that is meant for it
    And the Third Party has the tokens of a Retail Customer who may be lost, and listens
    When <event>
    And nothing is left of what he granted
    And the Data Custodian corrects something that he granted once
    And the Data Custodian notifies the Third Party of the Batch after that
    Then nothing is named that he granted once

    @journey:end-portal
    Examples: by the customer
      | id     | event                                        |
      | PORTAL | the Retail Customer revokes it in the portal |

    @journey:end-leaves @needs_FB_44 @needs_writes_allowed
    Examples: by the Third Party
      | id     | event                      |
      | DELETE | the Third Party deletes it |
