package dev.greenlight.party.server;

/** Something that answers requests. */
@FunctionalInterface
public interface Endpoint {
  /** The answer to a request; must be ready to be called by several threads at once. */
  Answer answer(Request request);
}
