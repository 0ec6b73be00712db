@FB_41 @custodian @needs_writes_allowed
Feature: A Third Party manages its registration
  Where FB_41 is claimed, a Third Party changes its ApplicationInformation with its registration token. That it ends its
  registration is not tried here: no other case would get over that; with a client of its own FB_36 does it. What was changed is
  changed back at the end of the case, however that ends.

  @TC_MAI001 @REQ_registration_put @legacy:FB_44/MGT001 @legacy:FB_44/MGT002
  Scenario: A registration can be written back
    When the Third Party writes to its registration what it read there
    Then it is carried out

  @TC_MAI002 @REQ_registration_put_effective
  Scenario: A change of a registration shows
    When the Third Party changes the description in its registration
    And the Third Party reads its registration again
    Then the description is the changed one

  @TC_MAI003 @negative @REQ_managed_content_checked
  Scenario: What is no registration is not taken for one
    When the Third Party writes to its registration what is no resource
    Then it is refused as malformed
