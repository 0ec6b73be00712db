package dev.greenlight.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a utility promises of its programme, beyond what the standard says of all.
 *
 * @param term months for which a customer grants access; empty where nobody says, 1 to 1200
 * @param services whose UsagePoints Third Parties may have; empty for all
 * @param tariffs names of the tariffs or classes of which they may be; empty for all
 * @param smartMeters whether only meters that are read over the air take part
 * @param ineligible an account that Third Parties may not have; empty where nobody has one
 */
public record Programme(
    Optional<Integer> term,
    Set<Service> services,
    List<String> tariffs,
    boolean smartMeters,
    Optional<Ineligible> ineligible) {
  /** Where the run file says of none. */
  public static final Programme NONE =
      new Programme(Optional.empty(), Set.of(), List.of(), false, Optional.empty());

  public Programme {
    services = Set.copyOf(services);
    tariffs = List.copyOf(tariffs);
  }

  /** Whether it says which UsagePoints Third Parties may have. */
  public boolean choosesUsagePoints() {
    return choosesByKind() || ineligible.isPresent();
  }

  /** Whether it leaves out UsagePoints of a kind, whosever they are. */
  public boolean choosesByKind() {
    return !services.isEmpty() || !tariffs.isEmpty() || smartMeters;
  }

  /** What is delivered, with its code in ESPI (ServiceKind). */
  public enum Service {
    ELECTRICITY("0"),
    GAS("1"),
    WATER("2");

    private final String code;

    Service(String code) {
      this.code = code;
    }

    /** As {@code ServiceCategory/kind} says it. */
    public String code() {
      return code;
    }
  }

  /**
   * An account that Third Parties may not have.
   *
   * @param customer whose it is, by the name in {@code pixit.customers}; empty for the first
   * @param name words by which pages and titles would name it
   * @param besides words by which the same page offers one that they may have
   * @param usagePoint how the address of its UsagePoint ends; empty where nobody knows
   */
  public record Ineligible(
      Optional<String> customer, String name, String besides, Optional<String> usagePoint) {}
}
