package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where a path leaves the line of a resource: the line is that of the resource and of those that it
 * hangs from, each a kind and an identifier of its self link.
 */
final class Lineage {
  /** What customers hang from in paths, and what is no resource of a feed. */
  private static final String RETAIL_CUSTOMER = "RetailCustomer";

  private Lineage() {}

  /** Whether a path has the first kind of the line where the line has it. */
  static boolean meet(List<String> self, List<String> path) {
    for (int at = 0; at < Math.min(self.size(), path.size()); at++) {
      if (!self.get(at).equals(path.get(at))) {
        return false;
      }
      if (isKind(self.get(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The segment of the first identifier that is another than in the line, of one of the same kind;
   * empty where the path stays in the line, or has nothing to do with it. A neighbour of the
   * resource itself is left out, what lies below one is not.
   *
   * @param self segments of the self link
   * @param path segments of the path
   */
  static OptionalInt left(List<String> self, List<String> path) {
    int at = 0;
    int most = Math.min(self.size(), path.size());
    while (at < most && self.get(at).equals(path.get(at))) {
      at++;
    }
    boolean isIdentifier =
        at > 0
            && at < most
            && isKind(self.get(at - 1))
            && !isKind(self.get(at))
            && !isKind(path.get(at));
    boolean isBeyondNeighbour = at < self.size() - 1 || path.size() > at + 1;
    return isIdentifier && isBeyondNeighbour ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /**
   * The segments, from that on, up to which the path names somebody: those before the names of
   * collections, and its end if it is an identifier.
   */
  static List<Integer> owners(List<String> path, int from) {
    List<Integer> owners = new ArrayList<>();
    for (int at = from; at < path.size(); at++) {
      if (!isKind(path.get(at))) {
        owners.add(at);
      }
    }
    return owners;
  }

  private static boolean isKind(String segment) {
    return segment.equals(RETAIL_CUSTOMER) || Kind.named(segment).isPresent();
  }
}
