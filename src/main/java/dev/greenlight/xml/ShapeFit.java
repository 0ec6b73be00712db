package dev.greenlight.xml;

import dev.greenlight.xml.compiled.ContentState;
import dev.greenlight.xml.compiled.ElementType;
import dev.greenlight.xml.compiled.SimpleValue;
import dev.greenlight.xml.plain.Part;
import java.util.List;
import java.util.Set;

/** Whether elements of one shape, again and again the same, fit a type: looked at once for all. */
final class ShapeFit {
  private ShapeFit() {}

  /**
   * Whether such an element, and all below it, is surely valid if its numbers are.
   *
   * @param values takes the types of its numbers
   */
  static boolean fits(
      ElementType type, Part part, String namespace, List<Set<SimpleValue>> values) {
    if (type.required() > 0) {
      return false;
    }
    if (part.isLeaf()) {
      if (type.value() != null) {
        values.get(part.leaf()).add(type.value());
      }
      return type.value() != null;
    }
    ContentState state = type.content();
    for (Part child : part.parts()) {
      int found = state == null ? -1 : state.find(namespace, child.name());
      if (found < 0 || !fits(state.type(found), child, namespace, values)) {
        return false;
      }
      state = state.after(found);
    }
    return state != null && state.mayBeLast();
  }
}
