package dev.greenlight.party.server;

/** One header line. */
public record Header(String name, String value) {
  /** Whether this line has that name, compared without case. */
  public boolean named(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** The name alone: the value may be a secret. */
  @Override
  public String toString() {
    return name;
  }
}
