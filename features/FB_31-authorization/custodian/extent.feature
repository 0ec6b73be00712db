@FB_31 @custodian
Feature: The extent of the data
  The data honours what the Retail Customer agreed to: how far back it reaches, and of what it is. A Data Custodian that
  does not offer less than all has nothing to honour here.

  Background:
    Given the Batch opens to the token that is meant for it

  @TC_SCOPE004 @negative @journey:data-history @REQ_scope_bounds_history
  Scenario: Nothing is older than the history that was granted
    Given a Retail Customer has granted one month of history
    When the Third Party reads what was granted
    Then nothing is older than that

  @TC_SCOPE040 @negative @journey:data-history @REQ_scope_bounds_history
  Scenario: Nothing is older than the HistoryLength of the grant that the Third Party lives on
    Given a Retail Customer has granted a HistoryLength
    When the Third Party reads all that he granted
    Then nothing is older than that

  @TC_SCOPE009 @negative @needs_FB_15 @journey:data-history @REQ_scope_bounds_history
  Scenario: No bill is older than the history that was granted
    Given a Retail Customer has granted one month of history
    When the Third Party reads what was granted
    And the Third Party reads what it was granted without that bound too, where there is such a grant
    Then no bill is older than that

  @TC_SCOPE005 @negative @needs_FB_15 @journey:choice @REQ_scope_bounds_blocks
  Scenario: Nothing is served of a function block that was not granted
    Given a Retail Customer has bills
    And a Retail Customer has granted his readings without his bills
    When the Third Party reads what was granted
    Then there are no bills in it

  @TC_SCOPE012 @negative @needs_FB_15 @journey:choice @REQ_scope_bounds_blocks
  Scenario: A token that was refreshed for less opens less
    Given a Third Party can refresh its tokens
    And the Third Party has redeemed an authorization code of its own
    And it opens bills among other things
    When the Third Party refreshes its tokens for all but the bills
    And it reads the subscription with the token that was refreshed for less
    Then that token opens no bills

  @TC_SCOPE011 @negative @needs_FB_17 @journey:choice @REQ_scope_bounds_blocks
  Scenario: Nothing is served of the quality of the power where that was not granted
    Given a Retail Customer has summaries of the quality of his power
    And a Retail Customer has granted his readings without the quality of his power
    When the Third Party reads what was granted
    Then there is nothing of the quality of his power in it

  @TC_SCOPE006 @negative @REQ_scope_bounds_intervals @REQ_scope_lists_intervals
  Scenario: No reading is finer than the IntervalDuration that was granted
    Given a Retail Customer has granted readings of an IntervalDuration
    When the Third Party reads all that he granted
    Then no reading is finer than that

  @TC_SCOPE007 @negative @REQ_scope_lists_blocks
  Scenario: IntervalBlocks are as long as the BlockDuration that was granted
    Given a Retail Customer has granted blocks of a BlockDuration
    When the Third Party reads all that he granted
    Then the blocks are as long as that

  @TC_SCOPE043 @negative @journey:choice @REQ_scope_bounds_blocks @REQ_scope_unasked_blocks
  Scenario: Nothing is served of what function blocks bring that were left out
    Given the scope of the Third Party names function blocks that bring data of their own
    And a Retail Customer has granted the others alone
    When the Third Party reads what was granted without them
    Then nothing of them is in it

  @TC_SCOPE041 @negative @journey:choice @REQ_scope_bounds_intervals
  Scenario: Who is granted one IntervalDuration of several gets no finer readings
    Given a Retail Customer has granted one IntervalDuration of several
    When the Third Party reads what was granted of that length
    Then no reading in it is finer than that one

  @TC_SCOPE042 @negative @journey:choice @REQ_scope_lists_blocks
  Scenario: Who is granted one BlockDuration of several gets blocks of that length
    Given a Retail Customer has granted one BlockDuration of several
    When the Third Party reads what was granted of that length
    Then the blocks in it are as long as that one

  @TC_SCOPE008 @negative @needs_FB_32 @journey:data-history @REQ_scope_bounds_history
  Scenario: IntervalBlocks by their own address are not older than the history that was granted
    Given the IntervalBlock feed opens to the token that is meant for it
    And a Retail Customer has granted one month of history
    When the Third Party reads the IntervalBlocks of what was granted by their own address
    Then nothing is older than that

  @TC_SCOPE013 @negative @needs_FB_37 @journey:data-history @REQ_scope_bounds_history
  Scenario: A query for what was published long before opens no more history than was granted
    Given a Retail Customer has granted one month of history
    When the Third Party asks there for what was published since years before
    Then nothing is older than that, or it is refused
