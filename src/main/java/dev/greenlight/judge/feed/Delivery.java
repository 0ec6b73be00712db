package dev.greenlight.judge.feed;

import java.util.Optional;

/**
 * How a document came: what does not stand in it, but says something about it.
 *
 * @param fileName the name under which it was offered or kept, without folders; empty when unknown
 * @param earlier an earlier download of the same data to compare it with
 */
public record Delivery(Optional<String> fileName, Optional<Snapshot> earlier) {
  /** Of a document of which nothing is known but what it says. */
  public static final Delivery UNKNOWN = new Delivery(Optional.empty(), Optional.empty());
}
