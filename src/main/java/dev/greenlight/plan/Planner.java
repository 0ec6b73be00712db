package dev.greenlight.plan;

import dev.greenlight.model.Attestation;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Policy;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.TestCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Settles before a run which cases run, and why the others do not. */
public final class Planner {
  private static final String NEEDS_BLOCK = "needs_FB_";
  private static final String NEEDS_WRITES = "needs_writes_";

  /** Of a ban: nobody may do it, whether the block is claimed or not. */
  private static final String BAN = "ban";

  private final RunFile.Pics pics;
  private final RunFile.Endpoints endpoints;
  private final Policy.Writes writes;
  private final EspiVersion version;
  private final Set<FunctionBlockId> only;

  /**
   * @param endpoints what the target has: what it may do without is not tested then
   * @param writes what the user lets the harness write
   * @param version of the standard that counts
   * @param only blocks that the user asked for; empty for all that are claimed
   */
  public Planner(
      RunFile.Pics pics,
      RunFile.Endpoints endpoints,
      Policy.Writes writes,
      EspiVersion version,
      Set<FunctionBlockId> only) {
    this.pics = pics;
    this.endpoints = endpoints;
    this.writes = writes;
    this.version = version;
    this.only = Set.copyOf(only);
  }

  /** The plan, in the order of the cases. */
  public List<PlanLine> plan(List<TestCase> cases) {
    return cases.stream().filter(this::askedFor).map(this::line).toList();
  }

  private boolean askedFor(TestCase testCase) {
    return only.isEmpty() || only.contains(testCase.functionBlock());
  }

  private PlanLine line(TestCase testCase) {
    FunctionBlockId block = testCase.functionBlock();
    Optional<FunctionBlockId> claimed = pics.whyOwed(block);
    if (claimed.isEmpty() && !testCase.tags().contains(BAN)) {
      return new PlanLine(testCase, false, block + " is not claimed (pics.functionBlocks)");
    }
    if (testCase.role() != Role.DATA && testCase.role() != pics.role()) {
      return new PlanLine(
          testCase,
          false,
          "is for a " + testCase.role().id() + ", the target is a " + pics.role().id());
    }
    String tag = "espi_" + version.id().replace('.', '_');
    boolean bound = testCase.tags().stream().anyMatch(each -> each.startsWith("espi_"));
    if (bound && !testCase.tags().contains(tag)) {
      return new PlanLine(testCase, false, "does not hold for ESPI " + version.id());
    }
    return absent(testCase)
        .or(() -> forbidden(testCase))
        .map(reason -> new PlanLine(testCase, false, reason))
        .orElseGet(() -> new PlanLine(testCase, true, why(block, claimed) + looker(testCase)));
  }

  private static String looker(TestCase testCase) {
    return testCase.tags().contains(Attestation.TAG)
        ? "; decided by a person (policy.attestations)"
        : "";
  }

  private static String why(FunctionBlockId block, Optional<FunctionBlockId> claimed) {
    return claimed
        .map(
            owner ->
                owner.equals(block)
                    ? block + " is claimed"
                    : owner + " is claimed, which asks what " + block + " asks")
        .orElse("holds though " + block + " is not claimed");
  }

  /** Why a case may not write what it would have to. */
  private Optional<String> forbidden(TestCase testCase) {
    return testCase.tags().stream()
        .filter(tag -> tag.startsWith(NEEDS_WRITES))
        .map(tag -> tag.substring(NEEDS_WRITES.length()).toUpperCase(Locale.ROOT))
        .map(Policy.Writes::valueOf)
        .filter(needed -> !writes.covers(needed))
        .map(
            needed ->
                "would write to the target; policy.writes is "
                    + writes.id()
                    + ", this needs "
                    + needed.id())
        .findFirst();
  }

  /** Why the optional subject of a case is not there. */
  private Optional<String> absent(TestCase testCase) {
    if (testCase.tags().contains("needs_certificate") && pics.certificate().isEmpty()) {
      return Optional.of("there is no certificate yet to link to (pics.certificate)");
    }
    if (testCase.tags().contains("needs_metadata") && endpoints.metadata().isEmpty()) {
      return Optional.of("there is no metadata document (pixit.endpoints.metadata), nor need be");
    }
    if (testCase.tags().contains("needs_revocation") && endpoints.revocation().isEmpty()) {
      return Optional.of(
          "there is no revocation endpoint (pixit.endpoints.revocation), nor need be");
    }
    return testCase.tags().stream()
        .filter(tag -> tag.startsWith(NEEDS_BLOCK))
        .map(tag -> FunctionBlockId.parse(tag.substring("needs_".length())).orElseThrow())
        .filter(block -> !pics.claims(block))
        .map(block -> "is about data of " + block + ", which is not claimed")
        .findFirst();
  }
}
