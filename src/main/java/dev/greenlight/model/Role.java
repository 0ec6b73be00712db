package dev.greenlight.model;

import java.util.Locale;

/** What the system under test plays, or that a test case needs nothing but a document. */
public enum Role {
  /** Holds the data of Retail Customers: authorization server and resource server. */
  CUSTODIAN,
  /** Registered application that a Retail Customer lets read his data. */
  THIRD_PARTY,
  /** No system at all, only a document. */
  DATA;

  /** The name in tags, files and on the command line, such as {@code third-party}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
