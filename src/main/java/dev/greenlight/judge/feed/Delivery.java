package dev.greenlight.judge.feed;

import java.util.Optional;

/**
 * How a document came: what does not stand in it, but says something about it.
 *
 * @param fileName the name under which it was offered or kept, without folders; empty when unknown
 * @param earlier an earlier download of the same data to compare it with
 * @param offered whether the name is one that a portal gave, and no customer has changed since
 */
public record Delivery(Optional<String> fileName, Optional<Snapshot> earlier, boolean offered) {
  /** Of a file that lies somewhere: whoever put it there may have given it another name. */
  public Delivery(Optional<String> fileName, Optional<Snapshot> earlier) {
    this(fileName, earlier, false);
  }

  /** Of a document of which nothing is known but what it says. */
  public static final Delivery UNKNOWN = new Delivery(Optional.empty(), Optional.empty());
}
