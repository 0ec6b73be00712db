package dev.greenlight.model;

import java.util.Map;

/**
 * Names that one resource has had. UsageSummary was ElectricPowerUsageSummary, which 4.0 still
 * declares; the newest reference code calls LocalTimeParameters TimeConfiguration.
 */
public final class ResourceNames {
  private static final Map<String, String> ALIASES =
      Map.of(
          "ElectricPowerUsageSummary", "UsageSummary",
          "TimeConfiguration", "LocalTimeParameters");

  private ResourceNames() {}

  /** The name that all names of a resource stand for; any other word is itself. */
  public static String canonical(String name) {
    return ALIASES.getOrDefault(name, name);
  }
}
