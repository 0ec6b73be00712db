package dev.greenlight.judge.plugin;

import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How rules of a plug-in stand beside those of the catalogue. */
final class PackRules {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private PackRules() {}

  static void checkName(String name, String where) throws BadPlugIn {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new BadPlugIn(
          where + ": '" + name + "' is no name for a plug-in or rule (letters, digits, . _ -)");
    }
  }

  static RuleEntry entry(
      String pack, String id, String title, Severity severity, String why, String fix) {
    return new RuleEntry(
        pack + ":" + id,
        title,
        List.of(),
        severity,
        why,
        fix,
        List.of(),
        Requirement.State.ACTIVE,
        EnumSet.allOf(EspiVersion.class),
        Set.of(),
        List.of(),
        "",
        false,
        Set.of());
  }

  /** Under which the breaking of a plug-in itself is told. */
  static RuleEntry soundness(String pack) {
    return entry(
        pack,
        "PLUG-IN",
        "The plug-in " + pack + " answers without breaking",
        Severity.ERROR,
        "what a broken rule would have said is unknown",
        "Mend the plug-in, or ask those who wrote it");
  }
}
