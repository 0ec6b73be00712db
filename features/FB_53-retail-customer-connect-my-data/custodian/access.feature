# Made from catalog/access-matrix.yaml; see there.
@FB_53 @custodian
Feature: Access to Retail Customer data
  Who a Retail Customer is opens to his own token and to no other, all of it and each part that has an address of its
  own, and is written by the Data Custodian alone. Where it was not granted and is not claimed, or is not served by
  parts, there is nothing to guard.

  @TC_ACC @REQ_resource_opens
  Scenario Outline: <resource> opens to the token that is meant for it
    Given the address of the <resource> is known
    When the Third Party reads it with the token that is meant for it
    Then the resource server opens it

    Examples:
      | id                      | resource              |
      | RCBATCH_RIGHT           | RetailCustomer batch  |
      | CUSTOMER_RIGHT          | Customer              |
      | CUSTOMERACCOUNT_RIGHT   | CustomerAccount       |
      | CUSTOMERAGREEMENT_RIGHT | CustomerAgreement     |
      | SERVICELOCATION_RIGHT   | ServiceLocation       |
      | METER_RIGHT             | Meter                 |
      | ENDDEVICE_RIGHT         | EndDevice             |
      | PROGRAMMAPPINGS_RIGHT   | ProgramDateIdMappings |
      | STATEMENT_RIGHT         | Statement             |
      | SERVICESUPPLIER_RIGHT   | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_resource_token_required
  Scenario Outline: <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it without credentials
    Then the resource server refuses for want of a token

    Examples:
      | id                     | resource              |
      | RCBATCH_NONE           | RetailCustomer batch  |
      | CUSTOMER_NONE          | Customer              |
      | CUSTOMERACCOUNT_NONE   | CustomerAccount       |
      | CUSTOMERAGREEMENT_NONE | CustomerAgreement     |
      | SERVICELOCATION_NONE   | ServiceLocation       |
      | METER_NONE             | Meter                 |
      | ENDDEVICE_NONE         | EndDevice             |
      | PROGRAMMAPPINGS_NONE   | ProgramDateIdMappings |
      | STATEMENT_NONE         | Statement             |
      | SERVICESUPPLIER_NONE   | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_resource_token_required
  Scenario Outline: <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with an empty Authorization header
    Then the resource server refuses the empty credentials
    When the Third Party reads it with Bearer and no token
    Then the resource server refuses the empty credentials

    Examples:
      | id                      | resource              |
      | RCBATCH_EMPTY           | RetailCustomer batch  |
      | CUSTOMER_EMPTY          | Customer              |
      | CUSTOMERACCOUNT_EMPTY   | CustomerAccount       |
      | CUSTOMERAGREEMENT_EMPTY | CustomerAgreement     |
      | SERVICELOCATION_EMPTY   | ServiceLocation       |
      | METER_EMPTY             | Meter                 |
      | ENDDEVICE_EMPTY         | EndDevice             |
      | PROGRAMMAPPINGS_EMPTY   | ProgramDateIdMappings |
      | STATEMENT_EMPTY         | Statement             |
      | SERVICESUPPLIER_EMPTY   | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_resource_token_well_formed
  Scenario Outline: <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with its token under another scheme
    Then the resource server refuses for want of a token
    When the Third Party reads it with characters that no token may have
    Then the resource server refuses the malformed token

    Examples:
      | id                          | resource              |
      | RCBATCH_MALFORMED           | RetailCustomer batch  |
      | CUSTOMER_MALFORMED          | Customer              |
      | CUSTOMERACCOUNT_MALFORMED   | CustomerAccount       |
      | CUSTOMERAGREEMENT_MALFORMED | CustomerAgreement     |
      | SERVICELOCATION_MALFORMED   | ServiceLocation       |
      | METER_MALFORMED             | Meter                 |
      | ENDDEVICE_MALFORMED         | EndDevice             |
      | PROGRAMMAPPINGS_MALFORMED   | ProgramDateIdMappings |
      | STATEMENT_MALFORMED         | Statement             |
      | SERVICESUPPLIER_MALFORMED   | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_resource_token_known
  Scenario Outline: <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a token that was never issued
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                       | resource              |
      | RCBATCH_RANDOM           | RetailCustomer batch  |
      | CUSTOMER_RANDOM          | Customer              |
      | CUSTOMERACCOUNT_RANDOM   | CustomerAccount       |
      | CUSTOMERAGREEMENT_RANDOM | CustomerAgreement     |
      | SERVICELOCATION_RANDOM   | ServiceLocation       |
      | METER_RANDOM             | Meter                 |
      | ENDDEVICE_RANDOM         | EndDevice             |
      | PROGRAMMAPPINGS_RANDOM   | ProgramDateIdMappings |
      | STATEMENT_RANDOM         | Statement             |
      | SERVICESUPPLIER_RANDOM   | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_resource_token_kind
  Scenario Outline: <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party reads it with a <kind> token
    Then the resource server refuses this kind of token

    Examples:
      | id                           | resource              | kind         |
      | RCBATCH_WRONGKIND1           | RetailCustomer batch  | client       |
      | RCBATCH_WRONGKIND2           | RetailCustomer batch  | registration |
      | CUSTOMER_WRONGKIND1          | Customer              | client       |
      | CUSTOMER_WRONGKIND2          | Customer              | registration |
      | CUSTOMERACCOUNT_WRONGKIND1   | CustomerAccount       | client       |
      | CUSTOMERACCOUNT_WRONGKIND2   | CustomerAccount       | registration |
      | CUSTOMERAGREEMENT_WRONGKIND1 | CustomerAgreement     | client       |
      | CUSTOMERAGREEMENT_WRONGKIND2 | CustomerAgreement     | registration |
      | SERVICELOCATION_WRONGKIND1   | ServiceLocation       | client       |
      | SERVICELOCATION_WRONGKIND2   | ServiceLocation       | registration |
      | METER_WRONGKIND1             | Meter                 | client       |
      | METER_WRONGKIND2             | Meter                 | registration |
      | ENDDEVICE_WRONGKIND1         | EndDevice             | client       |
      | ENDDEVICE_WRONGKIND2         | EndDevice             | registration |
      | PROGRAMMAPPINGS_WRONGKIND1   | ProgramDateIdMappings | client       |
      | PROGRAMMAPPINGS_WRONGKIND2   | ProgramDateIdMappings | registration |
      | STATEMENT_WRONGKIND1         | Statement             | client       |
      | STATEMENT_WRONGKIND2         | Statement             | registration |
      | SERVICESUPPLIER_WRONGKIND1   | ServiceSupplier       | client       |
      | SERVICESUPPLIER_WRONGKIND2   | ServiceSupplier       | registration |

  @TC_ACC @negative @ban @REQ_resource_token_unexpired
  Scenario Outline: <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                        | resource              |
      | RCBATCH_EXPIRED           | RetailCustomer batch  |
      | CUSTOMER_EXPIRED          | Customer              |
      | CUSTOMERACCOUNT_EXPIRED   | CustomerAccount       |
      | CUSTOMERAGREEMENT_EXPIRED | CustomerAgreement     |
      | SERVICELOCATION_EXPIRED   | ServiceLocation       |
      | METER_EXPIRED             | Meter                 |
      | ENDDEVICE_EXPIRED         | EndDevice             |
      | PROGRAMMAPPINGS_EXPIRED   | ProgramDateIdMappings |
      | STATEMENT_EXPIRED         | Statement             |
      | SERVICESUPPLIER_EXPIRED   | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_resource_token_unrevoked
  Scenario Outline: <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party reads it with that token
    Then the resource server refuses with "invalid_token"

    Examples:
      | id                        | resource              |
      | RCBATCH_REVOKED           | RetailCustomer batch  |
      | CUSTOMER_REVOKED          | Customer              |
      | CUSTOMERACCOUNT_REVOKED   | CustomerAccount       |
      | CUSTOMERAGREEMENT_REVOKED | CustomerAgreement     |
      | SERVICELOCATION_REVOKED   | ServiceLocation       |
      | METER_REVOKED             | Meter                 |
      | ENDDEVICE_REVOKED         | EndDevice             |
      | PROGRAMMAPPINGS_REVOKED   | ProgramDateIdMappings |
      | STATEMENT_REVOKED         | Statement             |
      | SERVICESUPPLIER_REVOKED   | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> of somebody else stays closed
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id                        | resource              |
      | RCBATCH_FOREIGN           | RetailCustomer batch  |
      | CUSTOMER_FOREIGN          | Customer              |
      | CUSTOMERACCOUNT_FOREIGN   | CustomerAccount       |
      | CUSTOMERAGREEMENT_FOREIGN | CustomerAgreement     |
      | SERVICELOCATION_FOREIGN   | ServiceLocation       |
      | METER_FOREIGN             | Meter                 |
      | ENDDEVICE_FOREIGN         | EndDevice             |
      | PROGRAMMAPPINGS_FOREIGN   | ProgramDateIdMappings |
      | STATEMENT_FOREIGN         | Statement             |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> stays closed under an id that begins with the own one
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party reads that with the token that is meant for its own
    Then what belongs to somebody else stays closed

    Examples:
      | id                         | resource              |
      | RCBATCH_LONGERID           | RetailCustomer batch  |
      | CUSTOMER_LONGERID          | Customer              |
      | CUSTOMERACCOUNT_LONGERID   | CustomerAccount       |
      | CUSTOMERAGREEMENT_LONGERID | CustomerAgreement     |
      | SERVICELOCATION_LONGERID   | ServiceLocation       |
      | METER_LONGERID             | Meter                 |
      | ENDDEVICE_LONGERID         | EndDevice             |
      | PROGRAMMAPPINGS_LONGERID   | ProgramDateIdMappings |
      | STATEMENT_LONGERID         | Statement             |

  @TC_ACC @negative @ban @REQ_resource_isolation
  Scenario Outline: <resource> that was granted to one Third Party stays closed to another of the same customer
    Given the <resource> opens to the token that is meant for it
    And the Retail Customer has granted another Third Party the <resource> too, at another address
    When the other Third Party reads what was granted to the first, with the token that he gave it
    Then what belongs to somebody else stays closed

    Examples:
      | id                           | resource              |
      | RCBATCH_OTHERPARTY           | RetailCustomer batch  |
      | CUSTOMER_OTHERPARTY          | Customer              |
      | CUSTOMERACCOUNT_OTHERPARTY   | CustomerAccount       |
      | CUSTOMERAGREEMENT_OTHERPARTY | CustomerAgreement     |
      | SERVICELOCATION_OTHERPARTY   | ServiceLocation       |
      | METER_OTHERPARTY             | Meter                 |
      | ENDDEVICE_OTHERPARTY         | EndDevice             |
      | PROGRAMMAPPINGS_OTHERPARTY   | ProgramDateIdMappings |
      | STATEMENT_OTHERPARTY         | Statement             |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused without credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> without credentials
    Then nothing is written for want of a token

    @needs_writes_refused
    Examples:
      | id                            | method | resource              |
      | RCBATCH_PUT_NONE              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_NONE           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_NONE             | PUT    | Customer              |
      | CUSTOMER_DELETE_NONE          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_NONE      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_NONE   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_NONE    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_NONE | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_NONE      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_NONE   | DELETE | ServiceLocation       |
      | METER_PUT_NONE                | PUT    | Meter                 |
      | METER_DELETE_NONE             | DELETE | Meter                 |
      | ENDDEVICE_PUT_NONE            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_NONE         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_NONE      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_NONE   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_NONE            | PUT    | Statement             |
      | STATEMENT_DELETE_NONE         | DELETE | Statement             |
      | SERVICESUPPLIER_PUT_NONE      | PUT    | ServiceSupplier       |
      | SERVICESUPPLIER_DELETE_NONE   | DELETE | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to empty credentials
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with Bearer and no token
    Then nothing is written with empty credentials

    @needs_writes_refused
    Examples:
      | id                             | method | resource              |
      | RCBATCH_PUT_EMPTY              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_EMPTY           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_EMPTY             | PUT    | Customer              |
      | CUSTOMER_DELETE_EMPTY          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_EMPTY      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_EMPTY   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_EMPTY    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_EMPTY | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_EMPTY      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_EMPTY   | DELETE | ServiceLocation       |
      | METER_PUT_EMPTY                | PUT    | Meter                 |
      | METER_DELETE_EMPTY             | DELETE | Meter                 |
      | ENDDEVICE_PUT_EMPTY            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_EMPTY         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_EMPTY      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_EMPTY   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_EMPTY            | PUT    | Statement             |
      | STATEMENT_DELETE_EMPTY         | DELETE | Statement             |
      | SERVICESUPPLIER_PUT_EMPTY      | PUT    | ServiceSupplier       |
      | SERVICESUPPLIER_DELETE_EMPTY   | DELETE | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_write_token_required
  Scenario Outline: <method> of <resource> is refused to a malformed token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with characters that no token may have
    Then nothing is written with a malformed token

    @needs_writes_refused
    Examples:
      | id                                 | method | resource              |
      | RCBATCH_PUT_MALFORMED              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_MALFORMED           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_MALFORMED             | PUT    | Customer              |
      | CUSTOMER_DELETE_MALFORMED          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_MALFORMED      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_MALFORMED   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_MALFORMED    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_MALFORMED | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_MALFORMED      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_MALFORMED   | DELETE | ServiceLocation       |
      | METER_PUT_MALFORMED                | PUT    | Meter                 |
      | METER_DELETE_MALFORMED             | DELETE | Meter                 |
      | ENDDEVICE_PUT_MALFORMED            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_MALFORMED         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_MALFORMED      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_MALFORMED   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_MALFORMED            | PUT    | Statement             |
      | STATEMENT_DELETE_MALFORMED         | DELETE | Statement             |
      | SERVICESUPPLIER_PUT_MALFORMED      | PUT    | ServiceSupplier       |
      | SERVICESUPPLIER_DELETE_MALFORMED   | DELETE | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a token that was never issued
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a token that was never issued
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                              | method | resource              |
      | RCBATCH_PUT_RANDOM              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_RANDOM           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_RANDOM             | PUT    | Customer              |
      | CUSTOMER_DELETE_RANDOM          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_RANDOM      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_RANDOM   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_RANDOM    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_RANDOM | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_RANDOM      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_RANDOM   | DELETE | ServiceLocation       |
      | METER_PUT_RANDOM                | PUT    | Meter                 |
      | METER_DELETE_RANDOM             | DELETE | Meter                 |
      | ENDDEVICE_PUT_RANDOM            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_RANDOM         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_RANDOM      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_RANDOM   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_RANDOM            | PUT    | Statement             |
      | STATEMENT_DELETE_RANDOM         | DELETE | Statement             |
      | SERVICESUPPLIER_PUT_RANDOM      | PUT    | ServiceSupplier       |
      | SERVICESUPPLIER_DELETE_RANDOM   | DELETE | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to an expired token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party sends <method> to the <resource> with a token of its kind that has expired
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                               | method | resource              |
      | RCBATCH_PUT_EXPIRED              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_EXPIRED           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_EXPIRED             | PUT    | Customer              |
      | CUSTOMER_DELETE_EXPIRED          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_EXPIRED      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_EXPIRED   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_EXPIRED    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_EXPIRED | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_EXPIRED      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_EXPIRED   | DELETE | ServiceLocation       |
      | METER_PUT_EXPIRED                | PUT    | Meter                 |
      | METER_DELETE_EXPIRED             | DELETE | Meter                 |
      | ENDDEVICE_PUT_EXPIRED            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_EXPIRED         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_EXPIRED      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_EXPIRED   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_EXPIRED            | PUT    | Statement             |
      | STATEMENT_DELETE_EXPIRED         | DELETE | Statement             |
      | SERVICESUPPLIER_PUT_EXPIRED      | PUT    | ServiceSupplier       |
      | SERVICESUPPLIER_DELETE_EXPIRED   | DELETE | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_write_token_good
  Scenario Outline: <method> of <resource> is refused to a revoked token
    Given the <resource> opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party sends <method> to the <resource> with a token of its kind that was revoked
    Then nothing is written with a bad token

    @needs_writes_refused
    Examples:
      | id                               | method | resource              |
      | RCBATCH_PUT_REVOKED              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_REVOKED           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_REVOKED             | PUT    | Customer              |
      | CUSTOMER_DELETE_REVOKED          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_REVOKED      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_REVOKED   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_REVOKED    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_REVOKED | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_REVOKED      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_REVOKED   | DELETE | ServiceLocation       |
      | METER_PUT_REVOKED                | PUT    | Meter                 |
      | METER_DELETE_REVOKED             | DELETE | Meter                 |
      | ENDDEVICE_PUT_REVOKED            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_REVOKED         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_REVOKED      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_REVOKED   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_REVOKED            | PUT    | Statement             |
      | STATEMENT_DELETE_REVOKED         | DELETE | Statement             |
      | SERVICESUPPLIER_PUT_REVOKED      | PUT    | ServiceSupplier       |
      | SERVICESUPPLIER_DELETE_REVOKED   | DELETE | ServiceSupplier       |

  @TC_ACC @negative @ban @REQ_write_token_kind
  Scenario Outline: <method> of <resource> is refused to a <kind> token
    Given the <resource> opens to the token that is meant for it
    When the Third Party sends <method> to the <resource> with a <kind> token
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                                    | method | resource              | kind         |
      | RCBATCH_PUT_CUSTOMER                  | PUT    | RetailCustomer batch  | customer     |
      | RCBATCH_PUT_CLIENT                    | PUT    | RetailCustomer batch  | client       |
      | RCBATCH_PUT_REGISTRATION              | PUT    | RetailCustomer batch  | registration |
      | RCBATCH_DELETE_CUSTOMER               | DELETE | RetailCustomer batch  | customer     |
      | RCBATCH_DELETE_CLIENT                 | DELETE | RetailCustomer batch  | client       |
      | RCBATCH_DELETE_REGISTRATION           | DELETE | RetailCustomer batch  | registration |
      | CUSTOMER_PUT_CUSTOMER                 | PUT    | Customer              | customer     |
      | CUSTOMER_PUT_CLIENT                   | PUT    | Customer              | client       |
      | CUSTOMER_PUT_REGISTRATION             | PUT    | Customer              | registration |
      | CUSTOMER_DELETE_CUSTOMER              | DELETE | Customer              | customer     |
      | CUSTOMER_DELETE_CLIENT                | DELETE | Customer              | client       |
      | CUSTOMER_DELETE_REGISTRATION          | DELETE | Customer              | registration |
      | CUSTOMERACCOUNT_PUT_CUSTOMER          | PUT    | CustomerAccount       | customer     |
      | CUSTOMERACCOUNT_PUT_CLIENT            | PUT    | CustomerAccount       | client       |
      | CUSTOMERACCOUNT_PUT_REGISTRATION      | PUT    | CustomerAccount       | registration |
      | CUSTOMERACCOUNT_DELETE_CUSTOMER       | DELETE | CustomerAccount       | customer     |
      | CUSTOMERACCOUNT_DELETE_CLIENT         | DELETE | CustomerAccount       | client       |
      | CUSTOMERACCOUNT_DELETE_REGISTRATION   | DELETE | CustomerAccount       | registration |
      | CUSTOMERAGREEMENT_PUT_CUSTOMER        | PUT    | CustomerAgreement     | customer     |
      | CUSTOMERAGREEMENT_PUT_CLIENT          | PUT    | CustomerAgreement     | client       |
      | CUSTOMERAGREEMENT_PUT_REGISTRATION    | PUT    | CustomerAgreement     | registration |
      | CUSTOMERAGREEMENT_DELETE_CUSTOMER     | DELETE | CustomerAgreement     | customer     |
      | CUSTOMERAGREEMENT_DELETE_CLIENT       | DELETE | CustomerAgreement     | client       |
      | CUSTOMERAGREEMENT_DELETE_REGISTRATION | DELETE | CustomerAgreement     | registration |
      | SERVICELOCATION_PUT_CUSTOMER          | PUT    | ServiceLocation       | customer     |
      | SERVICELOCATION_PUT_CLIENT            | PUT    | ServiceLocation       | client       |
      | SERVICELOCATION_PUT_REGISTRATION      | PUT    | ServiceLocation       | registration |
      | SERVICELOCATION_DELETE_CUSTOMER       | DELETE | ServiceLocation       | customer     |
      | SERVICELOCATION_DELETE_CLIENT         | DELETE | ServiceLocation       | client       |
      | SERVICELOCATION_DELETE_REGISTRATION   | DELETE | ServiceLocation       | registration |
      | METER_PUT_CUSTOMER                    | PUT    | Meter                 | customer     |
      | METER_PUT_CLIENT                      | PUT    | Meter                 | client       |
      | METER_PUT_REGISTRATION                | PUT    | Meter                 | registration |
      | METER_DELETE_CUSTOMER                 | DELETE | Meter                 | customer     |
      | METER_DELETE_CLIENT                   | DELETE | Meter                 | client       |
      | METER_DELETE_REGISTRATION             | DELETE | Meter                 | registration |
      | ENDDEVICE_PUT_CUSTOMER                | PUT    | EndDevice             | customer     |
      | ENDDEVICE_PUT_CLIENT                  | PUT    | EndDevice             | client       |
      | ENDDEVICE_PUT_REGISTRATION            | PUT    | EndDevice             | registration |
      | ENDDEVICE_DELETE_CUSTOMER             | DELETE | EndDevice             | customer     |
      | ENDDEVICE_DELETE_CLIENT               | DELETE | EndDevice             | client       |
      | ENDDEVICE_DELETE_REGISTRATION         | DELETE | EndDevice             | registration |
      | PROGRAMMAPPINGS_PUT_CUSTOMER          | PUT    | ProgramDateIdMappings | customer     |
      | PROGRAMMAPPINGS_PUT_CLIENT            | PUT    | ProgramDateIdMappings | client       |
      | PROGRAMMAPPINGS_PUT_REGISTRATION      | PUT    | ProgramDateIdMappings | registration |
      | PROGRAMMAPPINGS_DELETE_CUSTOMER       | DELETE | ProgramDateIdMappings | customer     |
      | PROGRAMMAPPINGS_DELETE_CLIENT         | DELETE | ProgramDateIdMappings | client       |
      | PROGRAMMAPPINGS_DELETE_REGISTRATION   | DELETE | ProgramDateIdMappings | registration |
      | STATEMENT_PUT_CUSTOMER                | PUT    | Statement             | customer     |
      | STATEMENT_PUT_CLIENT                  | PUT    | Statement             | client       |
      | STATEMENT_PUT_REGISTRATION            | PUT    | Statement             | registration |
      | STATEMENT_DELETE_CUSTOMER             | DELETE | Statement             | customer     |
      | STATEMENT_DELETE_CLIENT               | DELETE | Statement             | client       |
      | STATEMENT_DELETE_REGISTRATION         | DELETE | Statement             | registration |
      | SERVICESUPPLIER_PUT_CUSTOMER          | PUT    | ServiceSupplier       | customer     |
      | SERVICESUPPLIER_PUT_CLIENT            | PUT    | ServiceSupplier       | client       |
      | SERVICESUPPLIER_PUT_REGISTRATION      | PUT    | ServiceSupplier       | registration |
      | SERVICESUPPLIER_DELETE_CUSTOMER       | DELETE | ServiceSupplier       | customer     |
      | SERVICESUPPLIER_DELETE_CLIENT         | DELETE | ServiceSupplier       | client       |
      | SERVICESUPPLIER_DELETE_REGISTRATION   | DELETE | ServiceSupplier       | registration |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> of the <resource> of somebody else is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> of somebody else is known
    And the <resource> of somebody else opens to whom it belongs
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                              | method | resource              |
      | RCBATCH_PUT_OTHERS              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_OTHERS           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_OTHERS             | PUT    | Customer              |
      | CUSTOMER_DELETE_OTHERS          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_OTHERS      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_OTHERS   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_OTHERS    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_OTHERS | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_OTHERS      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_OTHERS   | DELETE | ServiceLocation       |
      | METER_PUT_OTHERS                | PUT    | Meter                 |
      | METER_DELETE_OTHERS             | DELETE | Meter                 |
      | ENDDEVICE_PUT_OTHERS            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_OTHERS         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_OTHERS      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_OTHERS   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_OTHERS            | PUT    | Statement             |
      | STATEMENT_DELETE_OTHERS         | DELETE | Statement             |

  @TC_ACC @negative @ban @REQ_write_isolation
  Scenario Outline: <method> under an id that begins with that of the <resource> is refused
    Given the <resource> opens to the token that is meant for it
    And the address of the <resource> under the own id and a 1 behind is known
    When the Third Party sends <method> there with the token that is meant for its own
    Then nothing is written with a token that does not entitle

    @needs_writes_refused
    Examples:
      | id                                | method | resource              |
      | RCBATCH_PUT_LONGERID              | PUT    | RetailCustomer batch  |
      | RCBATCH_DELETE_LONGERID           | DELETE | RetailCustomer batch  |
      | CUSTOMER_PUT_LONGERID             | PUT    | Customer              |
      | CUSTOMER_DELETE_LONGERID          | DELETE | Customer              |
      | CUSTOMERACCOUNT_PUT_LONGERID      | PUT    | CustomerAccount       |
      | CUSTOMERACCOUNT_DELETE_LONGERID   | DELETE | CustomerAccount       |
      | CUSTOMERAGREEMENT_PUT_LONGERID    | PUT    | CustomerAgreement     |
      | CUSTOMERAGREEMENT_DELETE_LONGERID | DELETE | CustomerAgreement     |
      | SERVICELOCATION_PUT_LONGERID      | PUT    | ServiceLocation       |
      | SERVICELOCATION_DELETE_LONGERID   | DELETE | ServiceLocation       |
      | METER_PUT_LONGERID                | PUT    | Meter                 |
      | METER_DELETE_LONGERID             | DELETE | Meter                 |
      | ENDDEVICE_PUT_LONGERID            | PUT    | EndDevice             |
      | ENDDEVICE_DELETE_LONGERID         | DELETE | EndDevice             |
      | PROGRAMMAPPINGS_PUT_LONGERID      | PUT    | ProgramDateIdMappings |
      | PROGRAMMAPPINGS_DELETE_LONGERID   | DELETE | ProgramDateIdMappings |
      | STATEMENT_PUT_LONGERID            | PUT    | Statement             |
      | STATEMENT_DELETE_LONGERID         | DELETE | Statement             |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused without credentials
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> without credentials
    Then the collection of everybody stays closed

    Examples:
      | id                                 | method | resource              |
      | ALL_CUSTOMER_GET_NONE              | GET    | Customer              |
      | ALL_CUSTOMERACCOUNT_GET_NONE       | GET    | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_GET_NONE     | GET    | CustomerAgreement     |
      | ALL_SERVICELOCATION_GET_NONE       | GET    | ServiceLocation       |
      | ALL_METER_GET_NONE                 | GET    | Meter                 |
      | ALL_ENDDEVICE_GET_NONE             | GET    | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_NONE | GET    | ProgramDateIdMappings |
      | ALL_STATEMENT_GET_NONE             | GET    | Statement             |

    @needs_writes_refused
    Examples:
      | id                                  | method | resource              |
      | ALL_CUSTOMER_POST_NONE              | POST   | Customer              |
      | ALL_CUSTOMERACCOUNT_POST_NONE       | POST   | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_POST_NONE     | POST   | CustomerAgreement     |
      | ALL_SERVICELOCATION_POST_NONE       | POST   | ServiceLocation       |
      | ALL_METER_POST_NONE                 | POST   | Meter                 |
      | ALL_ENDDEVICE_POST_NONE             | POST   | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_NONE | POST   | ProgramDateIdMappings |
      | ALL_STATEMENT_POST_NONE             | POST   | Statement             |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to empty credentials
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with Bearer and no token
    Then the collection of everybody stays closed

    Examples:
      | id                                  | method | resource              |
      | ALL_CUSTOMER_GET_EMPTY              | GET    | Customer              |
      | ALL_CUSTOMERACCOUNT_GET_EMPTY       | GET    | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_GET_EMPTY     | GET    | CustomerAgreement     |
      | ALL_SERVICELOCATION_GET_EMPTY       | GET    | ServiceLocation       |
      | ALL_METER_GET_EMPTY                 | GET    | Meter                 |
      | ALL_ENDDEVICE_GET_EMPTY             | GET    | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_EMPTY | GET    | ProgramDateIdMappings |
      | ALL_STATEMENT_GET_EMPTY             | GET    | Statement             |

    @needs_writes_refused
    Examples:
      | id                                   | method | resource              |
      | ALL_CUSTOMER_POST_EMPTY              | POST   | Customer              |
      | ALL_CUSTOMERACCOUNT_POST_EMPTY       | POST   | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_POST_EMPTY     | POST   | CustomerAgreement     |
      | ALL_SERVICELOCATION_POST_EMPTY       | POST   | ServiceLocation       |
      | ALL_METER_POST_EMPTY                 | POST   | Meter                 |
      | ALL_ENDDEVICE_POST_EMPTY             | POST   | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_EMPTY | POST   | ProgramDateIdMappings |
      | ALL_STATEMENT_POST_EMPTY             | POST   | Statement             |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a malformed token
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with characters that no token may have
    Then the collection of everybody stays closed

    Examples:
      | id                                      | method | resource              |
      | ALL_CUSTOMER_GET_MALFORMED              | GET    | Customer              |
      | ALL_CUSTOMERACCOUNT_GET_MALFORMED       | GET    | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_GET_MALFORMED     | GET    | CustomerAgreement     |
      | ALL_SERVICELOCATION_GET_MALFORMED       | GET    | ServiceLocation       |
      | ALL_METER_GET_MALFORMED                 | GET    | Meter                 |
      | ALL_ENDDEVICE_GET_MALFORMED             | GET    | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_MALFORMED | GET    | ProgramDateIdMappings |
      | ALL_STATEMENT_GET_MALFORMED             | GET    | Statement             |

    @needs_writes_refused
    Examples:
      | id                                       | method | resource              |
      | ALL_CUSTOMER_POST_MALFORMED              | POST   | Customer              |
      | ALL_CUSTOMERACCOUNT_POST_MALFORMED       | POST   | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_POST_MALFORMED     | POST   | CustomerAgreement     |
      | ALL_SERVICELOCATION_POST_MALFORMED       | POST   | ServiceLocation       |
      | ALL_METER_POST_MALFORMED                 | POST   | Meter                 |
      | ALL_ENDDEVICE_POST_MALFORMED             | POST   | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_MALFORMED | POST   | ProgramDateIdMappings |
      | ALL_STATEMENT_POST_MALFORMED             | POST   | Statement             |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a <kind> token
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with a <kind> token
    Then the collection of everybody stays closed

    Examples:
      | id                                         | method | resource              | kind         |
      | ALL_CUSTOMER_GET_CUSTOMER                  | GET    | Customer              | customer     |
      | ALL_CUSTOMER_GET_CLIENT                    | GET    | Customer              | client       |
      | ALL_CUSTOMER_GET_REGISTRATION              | GET    | Customer              | registration |
      | ALL_CUSTOMERACCOUNT_GET_CUSTOMER           | GET    | CustomerAccount       | customer     |
      | ALL_CUSTOMERACCOUNT_GET_CLIENT             | GET    | CustomerAccount       | client       |
      | ALL_CUSTOMERACCOUNT_GET_REGISTRATION       | GET    | CustomerAccount       | registration |
      | ALL_CUSTOMERAGREEMENT_GET_CUSTOMER         | GET    | CustomerAgreement     | customer     |
      | ALL_CUSTOMERAGREEMENT_GET_CLIENT           | GET    | CustomerAgreement     | client       |
      | ALL_CUSTOMERAGREEMENT_GET_REGISTRATION     | GET    | CustomerAgreement     | registration |
      | ALL_SERVICELOCATION_GET_CUSTOMER           | GET    | ServiceLocation       | customer     |
      | ALL_SERVICELOCATION_GET_CLIENT             | GET    | ServiceLocation       | client       |
      | ALL_SERVICELOCATION_GET_REGISTRATION       | GET    | ServiceLocation       | registration |
      | ALL_METER_GET_CUSTOMER                     | GET    | Meter                 | customer     |
      | ALL_METER_GET_CLIENT                       | GET    | Meter                 | client       |
      | ALL_METER_GET_REGISTRATION                 | GET    | Meter                 | registration |
      | ALL_ENDDEVICE_GET_CUSTOMER                 | GET    | EndDevice             | customer     |
      | ALL_ENDDEVICE_GET_CLIENT                   | GET    | EndDevice             | client       |
      | ALL_ENDDEVICE_GET_REGISTRATION             | GET    | EndDevice             | registration |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_CUSTOMER     | GET    | ProgramDateIdMappings | customer     |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_CLIENT       | GET    | ProgramDateIdMappings | client       |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_REGISTRATION | GET    | ProgramDateIdMappings | registration |
      | ALL_STATEMENT_GET_CUSTOMER                 | GET    | Statement             | customer     |
      | ALL_STATEMENT_GET_CLIENT                   | GET    | Statement             | client       |
      | ALL_STATEMENT_GET_REGISTRATION             | GET    | Statement             | registration |

    @needs_writes_refused
    Examples:
      | id                                          | method | resource              | kind         |
      | ALL_CUSTOMER_POST_CUSTOMER                  | POST   | Customer              | customer     |
      | ALL_CUSTOMER_POST_CLIENT                    | POST   | Customer              | client       |
      | ALL_CUSTOMER_POST_REGISTRATION              | POST   | Customer              | registration |
      | ALL_CUSTOMERACCOUNT_POST_CUSTOMER           | POST   | CustomerAccount       | customer     |
      | ALL_CUSTOMERACCOUNT_POST_CLIENT             | POST   | CustomerAccount       | client       |
      | ALL_CUSTOMERACCOUNT_POST_REGISTRATION       | POST   | CustomerAccount       | registration |
      | ALL_CUSTOMERAGREEMENT_POST_CUSTOMER         | POST   | CustomerAgreement     | customer     |
      | ALL_CUSTOMERAGREEMENT_POST_CLIENT           | POST   | CustomerAgreement     | client       |
      | ALL_CUSTOMERAGREEMENT_POST_REGISTRATION     | POST   | CustomerAgreement     | registration |
      | ALL_SERVICELOCATION_POST_CUSTOMER           | POST   | ServiceLocation       | customer     |
      | ALL_SERVICELOCATION_POST_CLIENT             | POST   | ServiceLocation       | client       |
      | ALL_SERVICELOCATION_POST_REGISTRATION       | POST   | ServiceLocation       | registration |
      | ALL_METER_POST_CUSTOMER                     | POST   | Meter                 | customer     |
      | ALL_METER_POST_CLIENT                       | POST   | Meter                 | client       |
      | ALL_METER_POST_REGISTRATION                 | POST   | Meter                 | registration |
      | ALL_ENDDEVICE_POST_CUSTOMER                 | POST   | EndDevice             | customer     |
      | ALL_ENDDEVICE_POST_CLIENT                   | POST   | EndDevice             | client       |
      | ALL_ENDDEVICE_POST_REGISTRATION             | POST   | EndDevice             | registration |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_CUSTOMER     | POST   | ProgramDateIdMappings | customer     |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_CLIENT       | POST   | ProgramDateIdMappings | client       |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_REGISTRATION | POST   | ProgramDateIdMappings | registration |
      | ALL_STATEMENT_POST_CUSTOMER                 | POST   | Statement             | customer     |
      | ALL_STATEMENT_POST_CLIENT                   | POST   | Statement             | client       |
      | ALL_STATEMENT_POST_REGISTRATION             | POST   | Statement             | registration |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a token that was never issued
    Given the Batch opens to the token that is meant for it
    When the Third Party sends <method> to all <resource> with a token that was never issued
    Then the collection of everybody stays closed

    Examples:
      | id                                   | method | resource              |
      | ALL_CUSTOMER_GET_RANDOM              | GET    | Customer              |
      | ALL_CUSTOMERACCOUNT_GET_RANDOM       | GET    | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_GET_RANDOM     | GET    | CustomerAgreement     |
      | ALL_SERVICELOCATION_GET_RANDOM       | GET    | ServiceLocation       |
      | ALL_METER_GET_RANDOM                 | GET    | Meter                 |
      | ALL_ENDDEVICE_GET_RANDOM             | GET    | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_RANDOM | GET    | ProgramDateIdMappings |
      | ALL_STATEMENT_GET_RANDOM             | GET    | Statement             |

    @needs_writes_refused
    Examples:
      | id                                    | method | resource              |
      | ALL_CUSTOMER_POST_RANDOM              | POST   | Customer              |
      | ALL_CUSTOMERACCOUNT_POST_RANDOM       | POST   | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_POST_RANDOM     | POST   | CustomerAgreement     |
      | ALL_SERVICELOCATION_POST_RANDOM       | POST   | ServiceLocation       |
      | ALL_METER_POST_RANDOM                 | POST   | Meter                 |
      | ALL_ENDDEVICE_POST_RANDOM             | POST   | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_RANDOM | POST   | ProgramDateIdMappings |
      | ALL_STATEMENT_POST_RANDOM             | POST   | Statement             |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to an expired token
    Given the Batch opens to the token that is meant for it
    And the Third Party holds a token of the same kind that has expired
    When the Third Party sends <method> to all <resource> with a customer token that has expired
    Then the collection of everybody stays closed

    Examples:
      | id                                    | method | resource              |
      | ALL_CUSTOMER_GET_EXPIRED              | GET    | Customer              |
      | ALL_CUSTOMERACCOUNT_GET_EXPIRED       | GET    | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_GET_EXPIRED     | GET    | CustomerAgreement     |
      | ALL_SERVICELOCATION_GET_EXPIRED       | GET    | ServiceLocation       |
      | ALL_METER_GET_EXPIRED                 | GET    | Meter                 |
      | ALL_ENDDEVICE_GET_EXPIRED             | GET    | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_EXPIRED | GET    | ProgramDateIdMappings |
      | ALL_STATEMENT_GET_EXPIRED             | GET    | Statement             |

    @needs_writes_refused
    Examples:
      | id                                     | method | resource              |
      | ALL_CUSTOMER_POST_EXPIRED              | POST   | Customer              |
      | ALL_CUSTOMERACCOUNT_POST_EXPIRED       | POST   | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_POST_EXPIRED     | POST   | CustomerAgreement     |
      | ALL_SERVICELOCATION_POST_EXPIRED       | POST   | ServiceLocation       |
      | ALL_METER_POST_EXPIRED                 | POST   | Meter                 |
      | ALL_ENDDEVICE_POST_EXPIRED             | POST   | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_EXPIRED | POST   | ProgramDateIdMappings |
      | ALL_STATEMENT_POST_EXPIRED             | POST   | Statement             |

  @TC_ACC @negative @ban @REQ_root_collection_closed
  Scenario Outline: <method> of all <resource> is refused to a revoked token
    Given the Batch opens to the token that is meant for it
    And the Third Party holds a token of the same kind that was revoked
    When the Third Party sends <method> to all <resource> with a customer token that was revoked
    Then the collection of everybody stays closed

    Examples:
      | id                                    | method | resource              |
      | ALL_CUSTOMER_GET_REVOKED              | GET    | Customer              |
      | ALL_CUSTOMERACCOUNT_GET_REVOKED       | GET    | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_GET_REVOKED     | GET    | CustomerAgreement     |
      | ALL_SERVICELOCATION_GET_REVOKED       | GET    | ServiceLocation       |
      | ALL_METER_GET_REVOKED                 | GET    | Meter                 |
      | ALL_ENDDEVICE_GET_REVOKED             | GET    | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_GET_REVOKED | GET    | ProgramDateIdMappings |
      | ALL_STATEMENT_GET_REVOKED             | GET    | Statement             |

    @needs_writes_refused
    Examples:
      | id                                     | method | resource              |
      | ALL_CUSTOMER_POST_REVOKED              | POST   | Customer              |
      | ALL_CUSTOMERACCOUNT_POST_REVOKED       | POST   | CustomerAccount       |
      | ALL_CUSTOMERAGREEMENT_POST_REVOKED     | POST   | CustomerAgreement     |
      | ALL_SERVICELOCATION_POST_REVOKED       | POST   | ServiceLocation       |
      | ALL_METER_POST_REVOKED                 | POST   | Meter                 |
      | ALL_ENDDEVICE_POST_REVOKED             | POST   | EndDevice             |
      | ALL_PROGRAMDATEIDMAPPINGS_POST_REVOKED | POST   | ProgramDateIdMappings |
      | ALL_STATEMENT_POST_REVOKED             | POST   | Statement             |
