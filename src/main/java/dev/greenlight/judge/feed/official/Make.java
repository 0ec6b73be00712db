package dev.greenlight.judge.feed.official;

import dev.greenlight.xml.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The codes by which a ReadingType is of a certain make, and how far another is from it.
 *
 * @param codes all of them are asked for
 */
record Make(List<Code> codes) {

  /** One element, and the codes of which it must have one. */
  record Code(String element, List<Integer> codes) {
    private String wanted() {
      return element
          + " "
          + codes.stream().map(code -> Integer.toString(code)).collect(Collectors.joining(" or "));
    }

    private boolean isIn(String text) {
      return Espi.isCode(text, codes.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /**
   * A ReadingType that is nearly of the make.
   *
   * @param differences in words
   * @param number how many codes are missing or other ones
   * @param fix how to make it one; empty where it may rightly be of another make
   */
  record Near(String differences, long number, String fix, int line) {
    String told() {
      return "; the nearest, at line %d, has %s".formatted(line, differences);
    }
  }

  /** Electricity, gas and water by interval; of gas the make is that of volumes. */
  static Make of(int commodity, int kind, int... units) {
    return listed(4, commodity, 1, kind, units);
  }

  /** Electric energy in Wh of that accumulationBehaviour and flowDirection. */
  static Make ofEnergy(int accumulation, int flow) {
    return listed(accumulation, 1, flow, 12, 72);
  }

  private static Make listed(int accumulation, int commodity, int flow, int kind, int... units) {
    return new Make(
        List.of(
            new Code("accumulationBehaviour", List.of(accumulation)),
            new Code("commodity", List.of(commodity)),
            new Code("flowDirection", List.of(flow)),
            new Code("kind", List.of(kind)),
            new Code("uom", Arrays.stream(units).boxed().toList())));
  }

  /** How near a ReadingType is; empty for one of another commodity. */
  Optional<Near> near(Element type) {
    if (of(type, "commodity").filter(code -> !isOne(code, "commodity")).isPresent()) {
      return Optional.empty();
    }
    List<Code> other = codes.stream().filter(code -> !fits(type, code)).toList();
    boolean mendable =
        other.stream()
            .allMatch(
                code ->
                    of(type, code.element()).isEmpty()
                        || (code.element().equals("kind") && other.size() == 1));
    String wanted = other.stream().map(Code::wanted).collect(Collectors.joining(", "));
    return Optional.of(
        new Near(
            other.stream()
                .map(
                    code ->
                        of(type, code.element())
                            .map(is -> code.element() + " " + is)
                            .orElse("no " + code.element()))
                .collect(Collectors.joining(", ")),
            other.size(),
            mendable
                ? "Write %s into the ReadingType at line %d".formatted(wanted, type.line())
                : "",
            type.line()));
  }

  /** How near a ReadingType is that has the code of that element; empty for any other. */
  Optional<Near> near(Element type, String element) {
    return of(type, element).filter(code -> isOne(code, element)).flatMap(code -> near(type));
  }

  private boolean isOne(String text, String element) {
    return codes.stream()
        .filter(code -> code.element().equals(element))
        .anyMatch(code -> code.isIn(text));
  }

  private static boolean fits(Element type, Code code) {
    return of(type, code.element()).filter(text -> code.isIn(text)).isPresent();
  }

  private static Optional<String> of(Element type, String element) {
    return type.child(element).map(child -> child.text().strip()).filter(text -> !text.isEmpty());
  }
}
