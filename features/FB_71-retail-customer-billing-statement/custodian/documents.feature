@FB_71 @custodian
Feature: Documents of billing statements
  A Statement names the bill itself, usually a PDF. Whoever may read the Statement may read the document, and nobody
  else. Where documents lie on another server than the resources, no token is shown there: they are read as they are
  named.

  @TC_BIL001 @REQ_bill_document_opens @REQ_bill_document_as_told @espi_4_0 @espi_4_1
  Scenario: The documents that Statements name open to the token of the Retail Customer
    Given Statements of the Retail Customer name documents
    When the Third Party reads these documents with his token
    Then each document opens
    And each document is what its Statement says

  @TC_BIL002 @negative @ban @REQ_bill_document_token_required @espi_4_0 @espi_4_1
  Scenario: A document of a Statement does not open without a token
    Given a document of a Statement opens to the token of the Retail Customer
    When somebody reads that document without credentials
    Then that document stays closed

  @TC_BIL003 @negative @ban @REQ_bill_document_isolation @espi_4_0 @espi_4_1
  Scenario: A document of a Statement does not open to the token of another Retail Customer
    Given a document of a Statement opens to the token of the Retail Customer
    When the Third Party reads that document with the token of another Retail Customer
    Then that document stays closed
