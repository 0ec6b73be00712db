package dev.greenlight.xml.compiled;

import dev.greenlight.xml.compiled.ContentState.Wildcard;
import dev.greenlight.xml.compiled.Particle.Choice;
import dev.greenlight.xml.compiled.Particle.Named;
import dev.greenlight.xml.compiled.Particle.Sequence;
import dev.greenlight.xml.compiled.Particle.Star;
import dev.greenlight.xml.compiled.Particle.Unnamed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Makes a deterministic automaton of a content model, with as few states as possible: positions
 * (Glushkov), sets of them, equal ones merged (Moore). So a repeated element leads from a state to
 * itself.
 */
final class Automaton {
  /** A part of a content model: whether it can be empty, where it begins and ends. */
  private record Part(boolean empty, BitSet first, BitSet last) {}

  private final List<Particle> positions = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();
  private final List<Map<Particle, Integer>> moves = new ArrayList<>();
  private final List<Boolean> finals = new ArrayList<>();

  private Automaton() {}

  /**
   * The automaton of a content model.
   *
   * @param idOf tells types apart
   * @param key takes a text that is the same for automata that do the same
   */
  static ContentState of(Particle model, ToIntFunction<ElementType> idOf, StringBuilder key) {
    Automaton automaton = new Automaton();
    automaton.determine(automaton.part(model));
    return automaton.states(automaton.classes(), idOf, key);
  }

  private Part part(Particle particle) {
    if (particle instanceof Sequence sequence) {
      Part all = new Part(true, new BitSet(), new BitSet());
      for (Particle each : sequence.parts()) {
        all = inSequence(all, part(each));
      }
      return all;
    }
    if (particle instanceof Choice choice) {
      boolean empty = false;
      BitSet first = new BitSet();
      BitSet last = new BitSet();
      for (Particle each : choice.parts()) {
        Part one = part(each);
        empty |= one.empty();
        first.or(one.first());
        last.or(one.last());
      }
      return new Part(empty, first, last);
    }
    if (particle instanceof Star star) {
      Part once = part(star.part());
      once.last().stream().forEach(position -> follow.get(position).or(once.first()));
      return new Part(true, once.first(), once.last());
    }
    int position = positions.size();
    positions.add(particle);
    follow.add(new BitSet());
    BitSet itself = new BitSet();
    itself.set(position);
    return new Part(false, itself, itself);
  }

  private Part inSequence(Part one, Part other) {
    one.last().stream().forEach(position -> follow.get(position).or(other.first()));
    BitSet first = (BitSet) one.first().clone();
    if (one.empty()) {
      first.or(other.first());
    }
    BitSet last = (BitSet) other.last().clone();
    if (other.empty()) {
      last.or(one.last());
    }
    return new Part(one.empty() && other.empty(), first, last);
  }

  /** Sets of positions that can come next become states; the first one is the beginning. */
  private void determine(Part whole) {
    Map<List<BitSet>, Integer> numbers = new HashMap<>();
    List<BitSet> open = new ArrayList<>();
    List<Boolean> ends = new ArrayList<>();
    numbers.put(List.of(whole.first(), flag(whole.empty())), 0);
    open.add(whole.first());
    ends.add(whole.empty());
    for (int state = 0; state < open.size(); state++) {
      Map<Particle, BitSet> bySymbol = new LinkedHashMap<>();
      Map<Particle, Boolean> endBySymbol = new HashMap<>();
      open.get(state).stream()
          .forEach(
              position -> {
                Particle symbol = positions.get(position);
                bySymbol.computeIfAbsent(symbol, new_ -> new BitSet()).or(follow.get(position));
                endBySymbol.merge(symbol, whole.last().get(position), Boolean::logicalOr);
              });
      Map<Particle, Integer> moved = new LinkedHashMap<>();
      bySymbol.forEach(
          (symbol, next) -> {
            boolean end = endBySymbol.get(symbol);
            Integer known = numbers.get(List.of(next, flag(end)));
            if (known == null) {
              known = open.size();
              numbers.put(List.of(next, flag(end)), known);
              open.add(next);
              ends.add(end);
            }
            moved.put(symbol, known);
          });
      moves.add(moved);
      finals.add(ends.get(state));
    }
  }

  private static BitSet flag(boolean value) {
    BitSet set = new BitSet();
    set.set(0, value);
    return set;
  }

  /** The class of each state; states of a class do the same. */
  private int[] classes() {
    int[] classes = new int[moves.size()];
    for (int state = 0; state < classes.length; state++) {
      classes[state] = finals.get(state) ? 1 : 0;
    }
    for (int before = 0; ; ) {
      Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
      int[] refined = new int[classes.length];
      for (int state = 0; state < classes.length; state++) {
        Map<Particle, Integer> leads = new HashMap<>();
        int[] known = classes;
        moves.get(state).forEach((symbol, next) -> leads.put(symbol, known[next]));
        refined[state] =
            numbers.computeIfAbsent(List.of(classes[state], leads), new_ -> numbers.size());
      }
      classes = refined;
      if (numbers.size() == before) {
        return classes;
      }
      before = numbers.size();
    }
  }

  private ContentState states(int[] classes, ToIntFunction<ElementType> idOf, StringBuilder key) {
    Map<Integer, ContentState> states = new HashMap<>();
    for (int number : classes) {
      states.computeIfAbsent(number, new_ -> new ContentState());
    }
    boolean[] made = new boolean[classes.length];
    for (int state = 0; state < classes.length; state++) {
      int number = classes[state];
      if (made[number]) {
        continue;
      }
      made[number] = true;
      key.append('#').append(number).append(finals.get(state) ? "!" : "");
      List<Named> named = new ArrayList<>();
      List<Wildcard> wildcards = new ArrayList<>();
      List<ContentState> afterNamed = new ArrayList<>();
      List<ContentState> afterWildcards = new ArrayList<>();
      moves
          .get(state)
          .forEach(
              (symbol, next) -> {
                if (symbol instanceof Named element) {
                  named.add(element);
                  afterNamed.add(states.get(classes[next]));
                  key.append(element.namespace()).append('|').append(element.name()).append('|');
                  key.append(idOf.applyAsInt(element.type()));
                } else {
                  wildcards.add(((Unnamed) symbol).wildcard());
                  afterWildcards.add(states.get(classes[next]));
                  key.append(symbol);
                }
                key.append('>').append(classes[next]).append(' ');
              });
      states
          .get(number)
          .become(
              named.stream().map(Named::namespace).toArray(String[]::new),
              named.stream().map(Named::name).toArray(String[]::new),
              named.stream().map(Named::type).toArray(ElementType[]::new),
              afterNamed.toArray(ContentState[]::new),
              wildcards.toArray(Wildcard[]::new),
              afterWildcards.toArray(ContentState[]::new),
              finals.get(state));
    }
    return states.get(classes[0]);
  }
}
