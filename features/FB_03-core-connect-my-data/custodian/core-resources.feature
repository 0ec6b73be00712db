@FB_03 @custodian
Feature: Core resources
  What a Third Party reads to find its way: its registration, its Authorizations, the data of a Retail Customer and
  whether the service is up.

  @TC_FND002 @REQ_application_information_complete @REQ_application_information_grant_types @REQ_application_information_screens @REQ_application_information_redirect_uris @legacy:FB_03/FND002 @legacy:FB_03/FND001 @legacy:FB_14/OAD014 @legacy:FB_31/OAD014
  Scenario: ApplicationInformation tells all about the registration
    Given the address of the ApplicationInformation is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it
    And it fits the schema
    And the registration in it is complete
    And it names every redirect_uri that is registered

  @TC_FND003 @REQ_authorization_feed_own @legacy:FB_03/FND003 @REQ_feed_self_link
  Scenario: The Authorization feed lists the Third Party's own Authorizations and no others
    Given the Third Party has an Authorization
    And another Third Party has an Authorization too, if there is one
    And the address of the Authorization feed is known
    When the Third Party reads its Authorizations
    Then the resource server opens it
    And it fits the schema
    And its own Authorizations are listed
    And it names the address that it was read from

  @TC_FND004 @REQ_authorization_complete @legacy:FB_03/FND004
  Scenario: An Authorization is complete and agrees with its tokens
    Given the Third Party has the tokens of a Retail Customer
    And the address of the Authorization is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it
    And it fits the schema
    And the Authorization is complete
    And the Authorization agrees with the token response

  @TC_FND005 @REQ_batch_served @legacy:FB_03/FND005 @REQ_feed_self_link @REQ_energy_data_not_shared_by_caches
  Scenario: The batch of a Subscription is served as a feed
    Given the address of the Batch is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it
    And it names the address that it was read from
    And no shared cache may keep it

  @TC_FND006 @REQ_read_service_status_normal @legacy:FB_03/FND006
  Scenario: ReadServiceStatus says that the service is in operation
    Given the address of the ReadServiceStatus is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it
    And it fits the schema
    And the service is in operation
