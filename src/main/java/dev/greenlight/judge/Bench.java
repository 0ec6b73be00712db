package dev.greenlight.judge;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Dispute;
import dev.greenlight.model.Dissent;
import dev.greenlight.model.TestCase;
import dev.greenlight.record.Exhibits;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hears a check on its evidence and weighs what it says. The one way from a finding to a verdict.
 */
public final class Bench {
  private final Ruling ruling;

  public Bench(Ruling ruling) {
    this.ruling = ruling;
  }

  /**
   * Asks the check, and under the other reading too where the case decides on what is disputed.
   *
   * @param requirement the duty the question is about
   * @param testCase the case that asks
   */
  public CheckResult hear(Check check, String requirement, TestCase testCase, Exhibits exhibits) {
    CheckResult result = new Deliberation(ruling, check, requirement, testCase).hold(exhibits);
    List<Dispute> disputes = ruling.catalogue().disputesOf(testCase);
    if (disputes.isEmpty()) {
      return result;
    }
    Ruling opponent = ruling.under(ruling.profile().opponent());
    CheckResult other = new Deliberation(opponent, check, requirement, testCase).hold(exhibits);
    Set<String> rules =
        disputes.stream()
            .flatMap(dispute -> dispute.legacy().stream())
            .flatMap(legacy -> legacy.rules().stream())
            .collect(Collectors.toSet());
    boolean same =
        other.verdict() == result.verdict()
            // Where rules are disputed, others may differ too; that is no matter of this dispute.
            || (!rules.isEmpty() && broken(rules, other).equals(broken(rules, result)));
    return same
        ? result
        : result.besides(
            new Dissent(opponent.profile(), other.verdict(), other.findings(), other.reason()));
  }

  private static Set<String> broken(Set<String> rules, CheckResult result) {
    return result.findings().stream()
        .map(finding -> finding.kind().replaceFirst(" .*", ""))
        .filter(rules::contains)
        .collect(Collectors.toSet());
  }
}
