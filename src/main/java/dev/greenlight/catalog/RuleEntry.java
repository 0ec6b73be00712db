package dev.greenlight.catalog;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Severity;
import java.util.List;
import java.util.Set;

/**
 * What the catalogue says of one rule.
 *
 * @param id such as {@code D042} or {@code GBX-INT-01}
 * @param title the duty in a sentence
 * @param functionBlocks blocks that own it; empty for rules that stand for themselves
 * @param severity its weight under the profile strict
 * @param why the requirement behind it, and what a breach costs those who read the data
 * @param fix how to mend a breach
 * @param seeFor where to read on
 * @param state whether it is in force
 * @param versions the versions of the standard it holds for
 * @param supersedes rules that keep silent where this one judges, because they say the same
 * @param today the rules of today's public tables of the programme that it answers for, as far as
 *     these are public
 * @param dispute where the published test and our reading of its label part: what the code of 2018
 *     does, what we do, and why; empty when they agree
 * @param binding whether one of our own fails under certification too, as a standard that REQ.21
 *     builds on demands what it asks for
 * @param warnings kinds of its findings that are warnings, though it is there to inform
 */
public record RuleEntry(
    String id,
    String title,
    List<FunctionBlockId> functionBlocks,
    Severity severity,
    String why,
    String fix,
    List<String> seeFor,
    Requirement.State state,
    Set<EspiVersion> versions,
    Set<String> supersedes,
    List<String> today,
    String dispute,
    boolean binding,
    Set<String> warnings) {

  public RuleEntry {
    functionBlocks = List.copyOf(functionBlocks);
    seeFor = List.copyOf(seeFor);
    versions = Set.copyOf(versions);
    supersedes = Set.copyOf(supersedes);
    today = List.copyOf(today);
    warnings = Set.copyOf(warnings);
  }

  /** Whether it is one of the published tests rather than one of our own rules. */
  public boolean isOfficial() {
    return !id.startsWith("GBX-") && !isOfPlugIn();
  }

  /** Whether only today's tables ask for it, hence only {@link Profile#OFFICIAL_2026} does. */
  public boolean isOfTodaysTablesAlone() {
    return id.startsWith("EU_") || id.startsWith("RC_FB56_");
  }

  /**
   * Whether it belongs to a utility or regulator: its id is the plug-in's name, a colon, its own.
   */
  public boolean isOfPlugIn() {
    return id.contains(":");
  }

  /** Whether it asks for a readable document at all: a breach fails under every profile. */
  public boolean isAboutReadability() {
    return id.startsWith("GBX-FIL-") && severity == Severity.ERROR;
  }

  /**
   * Whether a breach has its full weight under that profile: what a table of today asks too has it
   * under {@link Profile#OFFICIAL_2026}.
   */
  public boolean bindsIn(Profile profile) {
    return binds()
        || profile == Profile.STRICT
        || (profile == Profile.OFFICIAL_2026 && !today.isEmpty());
  }

  /** Whether a breach has its full weight under every profile that judges it. */
  public boolean binds() {
    return isOfficial() || isOfPlugIn() || isAboutReadability() || binding;
  }
}
