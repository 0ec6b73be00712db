@FB_37 @custodian
Feature: Query parameters
  A Third Party asks for a part of a feed by the times of its entries (published-min, published-max, updated-min,
  updated-max) and by their number (max-results, start-index, depth). What cannot be understood is refused, so that nobody
  takes all for a part.

  @TC_QRY001
  Scenario Outline: <resource> by the times <stamp>, with <ends>
    Given the whole <resource> was read
    When the Third Party asks for the <resource> by the times <stamp> with <ends>
    Then the answer holds the IntervalBlocks and bills of that time and no others

    @REQ_query_window_by_publication
    Examples:
      | id | resource | stamp     | ends          | requirement            | legacy       |
      | a  | Batch    | published | begin and end | query_window_published | FB_37/QRY001 |
      | b  | Batch    | published | begin         | query_window_published |              |
      | c  | Batch    | published | end           | query_window_published |              |

    Examples:
      | id | resource | stamp     | ends          | requirement            |
      | d  | Batch    | updated   | begin and end | query_window_updated   |
      | e  | Batch    | updated   | begin         | query_window_updated   |
      | f  | Batch    | updated   | end           | query_window_updated   |

    @needs_FB_32 @REQ_query_window_by_publication
    Examples:
      | id | resource           | stamp     | ends          | requirement            |
      | g  | IntervalBlock feed | published | begin and end | query_window_published |
      | i  | UsagePoint batch   | published | begin and end | query_window_published |

    @needs_FB_32
    Examples:
      | id | resource           | stamp     | ends          | requirement            |
      | j  | IntervalBlock feed | updated   | begin and end | query_window_updated   |
      | k  | UsagePoint batch   | updated   | begin and end | query_window_updated   |

    @needs_FB_32 @needs_FB_15
    Examples:
      | id | resource           | stamp     | ends          | requirement            |
      | m  | UsageSummary feed  | published | begin and end | query_window_published |
      | n  | UsageSummary feed  | updated   | begin and end | query_window_updated   |

    # Customers come and go elsewhere: nothing else is played while bulk data is compared.
    @needs_FB_35 @alone @REQ_query_window_by_publication
    Examples:
      | id | resource           | stamp     | ends          | requirement            |
      | h  | Bulk               | published | begin and end | query_window_published |

    @needs_FB_35 @alone
    Examples:
      | id | resource           | stamp     | ends          | requirement            |
      | l  | Bulk               | updated   | begin and end | query_window_updated   |

  @TC_RES041 @REQ_query_bounds_inclusive
  Scenario: What was published at the very bound of a window is inside
    Given the whole Batch was read
    When the Third Party asks for the Batch from the very time at which an IntervalBlock was published to that of another
    Then what was published at these very times is in the answer

  @TC_QRY002 @negative @REQ_query_malformed_refused
  Scenario Outline: The query <query> is refused
    Given the whole Batch was read
    When the Third Party asks for the Batch with the query "<query>"
    Then the query is refused

    Examples:
      | id | query                              | legacy       |
      | a  | published-min=All                  | FB_37/QRY002 |
      | b  | published-min=03/01/2016           | FB_37/QRY002 |
      | c  | published-max=All                  | FB_37/QRY002 |
      | d  | published-max=03/01/2016           | FB_37/QRY002 |
      | e  | updated-min=All                    | FB_37/QRY002 |
      | f  | updated-min=03/01/2016             | FB_37/QRY002 |
      | g  | updated-max=All                    | FB_37/QRY002 |
      | h  | updated-max=03/01/2016             | FB_37/QRY002 |
      | i  | max-results=All                    | FB_37/QRY002 |
      | j  | start-index=All                    | FB_37/QRY002 |
      | k  | depth=All                          | FB_37/QRY002 |
      | l  | max-results=-1                     |              |
      | m  | start-index=-1                     |              |
      | n  | depth=-1                           |              |
      | o  | published-min=2016-13-01T00:00:00Z |              |

  @TC_QRY040 @negative @REQ_query_malformed_refused
  Scenario Outline: The query <query> is refused of the <resource> too
    Given the whole <resource> was read
    When the Third Party asks for the <resource> with the query "<query>"
    Then the query is refused

    @needs_FB_35
    Examples:
      | id | resource | query             |
      | a  | Bulk     | published-min=All |

    @needs_FB_67
    Examples:
      | id | resource               | query             |
      | b  | BulkRetailCustomerInfo | published-min=All |

  @TC_QRY003 @negative @REQ_query_odd_refused
  Scenario Outline: The query <query>, which can be understood in more than one way, is refused
    Given the whole Batch was read
    When the Third Party asks for the Batch with the query "<query>"
    Then the query is refused

    Examples:
      | id | query                                                                 |
      | a  | start-index=0                                                         |
      | b  | published-min=2016-01-01                                              |
      | c  | published-min=2016-01-01T00:00:00                                     |
      | d  | published-min=2016-01-01T00:00:00Z&published-min=2017-01-01T00:00:00Z |

  @TC_QRY004 @negative @REQ_query_inverted_window
  Scenario: A window that ends before it begins holds nothing
    Given the whole Batch was read
    When the Third Party asks for the Batch within a window that ends before it begins
    Then the query is refused, or the answer holds no IntervalBlock

  @TC_QRY041 @negative
  Scenario Outline: The query <query>, which nothing meets, is refused or brings no IntervalBlock
    Given the whole Batch was read
    When the Third Party asks for the Batch with the query "<query>"
    Then the query is refused, or the answer holds no IntervalBlock

    Examples:
      | id | query                              | requirement            |
      | a  | max-results=0                      | query_max_results      |
      | b  | published-min=2099-01-01T00:00:00Z | query_window_published |
      | c  | published-max=1999-12-31T00:00:00Z | query_window_published |

  @TC_QRY005 @REQ_query_max_results
  Scenario: No more entries come than were asked for
    Given the whole Batch was read
    When the Third Party asks for the Batch with the query "max-results=3"
    Then the answer holds a part of it, 3 entries at most

  @TC_QRY006 @REQ_query_paging
  Scenario: All pages together are the whole feed
    Given the whole Batch was read
    When the Third Party reads the Batch page by page
    Then all pages together are the whole, and none of its entries comes twice

  @TC_QRY007 @REQ_query_depth
  Scenario: A depth may be asked for
    Given the whole Batch was read
    When the Third Party asks for the Batch with the query "depth=1"
    Then the answer holds a part of it

  @TC_QRY008 @REQ_query_unknown_ignored
  Scenario: A parameter that nobody knows changes nothing
    Given the Batch was read with the query "max-results=3"
    When the Third Party asks for the Batch with the query "greenlight-unknown=1&max-results=3"
    Then it is answered as without the parameter that nobody knows

  @TC_QRY009 @REQ_query_time_formats @REQ_query_window_by_publication
  Scenario Outline: A time that is written <form> is understood or refused
    Given the whole Batch was read
    When the Third Party asks for the Batch by times that are written <form>
    Then the query is refused, or the answer holds the IntervalBlocks of that time and no others

    Examples:
      | id | form                            |
      | a  | with an offset from UTC         |
      | b  | with a fraction of a second     |

  # What each of them does alone is told by TC_QRY001, TC_QRY005 and TC_QRY006.
  @TC_QRY010 @REQ_query_max_results @REQ_query_paging
  Scenario Outline: A window of <stamp> with <ends> that is asked for page by page is the same window
    Given the whole Batch was read
    When the Third Party asks for the Batch by the times <stamp> with <ends>, and again page by page
    Then the pages hold what the window holds and nothing else

    Examples:
      | id | stamp     | ends          | requirement            |
      | a  | published | begin and end | query_window_published |
      | b  | published | end           | query_window_published |
      | c  | updated   | begin and end | query_window_updated   |
