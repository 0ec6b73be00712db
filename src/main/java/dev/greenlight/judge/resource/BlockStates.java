package dev.greenlight.judge.resource;

import dev.greenlight.record.Exchange;
import dev.greenlight.xml.UnreadableXml;
import dev.greenlight.xml.XmlTrees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * How the IntervalBlocks of a feed stand, without the readings themselves.
 *
 * @param states in order
 * @param problem why the body is not readable; null when it is
 */
record BlockStates(List<State> states, String problem) {
  private static final String BLOCK = "IntervalBlock";

  BlockStates {
    states = List.copyOf(states);
  }

  /**
   * One entry.
   *
   * @param entry by which it is known
   * @param updated when it was changed last; null when it does not say
   * @param readings alike for alike ones
   */
  record State(Contents.Listed entry, Instant updated, String readings) {
    private Stream<String> names() {
      return Stream.of(entry.id(), entry.self()).filter(name -> !name.isEmpty());
    }

    private boolean tellsOtherThan(State earlier) {
      return !readings.equals(earlier.readings);
    }

    private boolean isLaterThan(State earlier) {
      return updated != null && earlier.updated != null && updated.isAfter(earlier.updated);
    }
  }

  /** Reads those of an answer. */
  static BlockStates of(Exchange exchange) {
    String base = exchange.request().uri();
    List<State> states = new ArrayList<>();
    try {
      XmlTrees.read(
          exchange.response().body().content(),
          element -> {
            AtomEntry entry = new AtomEntry(element);
            List<Element> blocks = entry.resources(BLOCK);
            if (!blocks.isEmpty()) {
              states.add(state(base, entry, blocks));
            }
          });
    } catch (UnreadableXml e) {
      return new BlockStates(List.of(), e.getMessage());
    }
    return new BlockStates(states, null);
  }

  private static State state(String base, AtomEntry entry, List<Element> blocks) {
    String readings =
        blocks.stream()
            .map(Element::getTextContent)
            .map(text -> text.length() + ":" + text.hashCode())
            .collect(Collectors.joining(" "));
    Optional<Instant> updated = entry.time("updated");
    return new State(
        new Contents.Listed(
            BLOCK, entry.id(), entry.address("self", base), entry.address("up", base), updated),
        updated.orElse(null),
        readings);
  }

  boolean isReadable() {
    return problem == null;
  }

  /** Whether something is here that was not there before, or that has other readings. */
  boolean differsFrom(BlockStates before) {
    Map<String, State> known = before.byName();
    return states.stream()
        .anyMatch(
            state ->
                state.names().noneMatch(known::containsKey)
                    || earlier(state, known).anyMatch(state::tellsOtherThan));
  }

  /**
   * Whether something is here that was not there before, or that has other readings and says by a
   * later time that it changed.
   */
  boolean tellsOfChangesSince(BlockStates before) {
    Map<String, State> known = before.byName();
    return states.stream()
        .anyMatch(
            state ->
                state.names().noneMatch(known::containsKey)
                    || earlier(state, known)
                        .anyMatch(old -> state.tellsOtherThan(old) && state.isLaterThan(old)));
  }

  private static Stream<State> earlier(State state, Map<String, State> known) {
    return state.names().filter(known::containsKey).map(known::get);
  }

  private Map<String, State> byName() {
    Map<String, State> named = new HashMap<>();
    states.forEach(state -> state.names().forEach(name -> named.put(name, state)));
    return named;
  }
}
