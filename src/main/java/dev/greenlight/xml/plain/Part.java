package dev.greenlight.xml.plain;

import java.util.List;

/**
 * An element of a {@link Shape}.
 *
 * @param name local name
 * @param parts the elements in it; none when it holds a number
 * @param leaf which of the numbers of the shape it holds; negative when it holds elements
 */
public record Part(String name, List<Part> parts, int leaf) {

  /** Whether it holds a number. */
  public boolean isLeaf() {
    return leaf >= 0;
  }

  /** The first part of that name; null when there is none. */
  public Part first(String partName) {
    for (Part part : parts) {
      if (part.name.equals(partName)) {
        return part;
      }
    }
    return null;
  }

  /** How many elements it is, itself included. */
  int elements() {
    return 1 + parts.stream().mapToInt(Part::elements).sum();
  }

  /** How many elements stand inside one another, itself included. */
  int depth() {
    return 1 + parts.stream().mapToInt(Part::depth).max().orElse(0);
  }
}
