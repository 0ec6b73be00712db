package dev.greenlight.xml.compiled;

import java.util.ArrayList;
import java.util.List;

/** A content model as the schema writes it. */
sealed interface Particle {
  int UNBOUNDED = Integer.MAX_VALUE;

  /** A named element. */
  record Named(String namespace, String name, ElementType type) implements Particle {}

  /** An element that is not named. */
  record Unnamed(ContentState.Wildcard wildcard) implements Particle {}

  /** One after the other. */
  record Sequence(List<Particle> parts) implements Particle {}

  /** One of them. */
  record Choice(List<Particle> parts) implements Particle {}

  /** Any number of times. */
  record Star(Particle part) implements Particle {}

  /** Nothing. */
  Particle NOTHING = new Sequence(List.of());

  /** So many times. */
  static Particle times(Particle part, int least, int most) {
    if (least == 1 && most == 1) {
      return part;
    }
    List<Particle> parts = new ArrayList<>();
    for (int i = 0; i < least; i++) {
      parts.add(part);
    }
    if (most == UNBOUNDED) {
      parts.add(new Star(part));
    }
    for (int i = least; i < most && most != UNBOUNDED; i++) {
      parts.add(new Choice(List.of(part, NOTHING)));
    }
    return new Sequence(parts);
  }
}
