package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.Counts;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which rules count for a document, and with what weight. */
final class Weighing {

  /** One rule that counts. */
  record Weighed(RuleEntry rule, Judgement judgement, Severity severity) {
    boolean fails() {
      return severity == Severity.ERROR && judgement.occurrences() > 0;
    }
  }

  private final NavigableSet<FunctionBlockId> blocks;
  private final List<Weighed> rules;

  Weighing(Examination examination, RuleBook book, FeedRuling ruling, EspiVersion version) {
    blocks =
        ruling.blocks().isEmpty() ? examination.survey().blocks() : new TreeSet<>(ruling.blocks());
    if (ruling.official() && examination.isBroken()) {
      blocks.clear();
    }
    List<Weighed> inForce =
        examination.judgements().stream()
            .map(judgement -> weighed(book.rule(judgement.rule()), judgement, ruling.profile()))
            .filter(weighed -> isInForce(weighed.rule(), version))
            .toList();
    Set<String> silenced =
        inForce.stream()
            .flatMap(weighed -> weighed.rule().supersedes().stream())
            .collect(Collectors.toUnmodifiableSet());
    rules = inForce.stream().filter(weighed -> !silenced.contains(weighed.rule().id())).toList();
  }

  private boolean isInForce(RuleEntry rule, EspiVersion version) {
    return rule.state() != Requirement.State.WITHDRAWN
        && rule.versions().contains(version)
        && (!rule.isOfficial() || !Collections.disjoint(rule.functionBlocks(), blocks));
  }

  private static Weighed weighed(RuleEntry rule, Judgement judgement, Profile profile) {
    boolean binds = rule.isOfficial() || rule.isAboutReadability() || profile == Profile.STRICT;
    Severity severity =
        !binds && rule.severity() == Severity.ERROR ? Severity.WARNING : rule.severity();
    return new Weighed(rule, judgement, severity);
  }

  /** The blocks to judge, by number. */
  NavigableSet<FunctionBlockId> blocks() {
    return Collections.unmodifiableNavigableSet(blocks);
  }

  /** The rules that count. */
  List<Weighed> rules() {
    return rules;
  }

  boolean hasFound(Severity severity) {
    return rules.stream()
        .anyMatch(
            weighed -> weighed.severity() == severity && weighed.judgement().occurrences() > 0);
  }

  /** The findings that were kept, in the order of the document. */
  List<FeedFinding> findings() {
    List<FeedFinding> findings = new ArrayList<>();
    for (Weighed weighed : rules) {
      for (Finding finding : weighed.judgement().findings()) {
        findings.add(finding(weighed, finding));
      }
    }
    findings.sort(
        Comparator.comparingInt((FeedFinding finding) -> finding.location().line())
            .thenComparingInt(finding -> finding.location().column())
            .thenComparing(FeedFinding::rule));
    return findings;
  }

  private FeedFinding finding(Weighed weighed, Finding finding) {
    RuleEntry rule = weighed.rule();
    String expected = String.valueOf(finding.expected());
    String observed = String.valueOf(finding.observed());
    return new FeedFinding(
        rule.id(),
        finding.kind(),
        weighed.severity(),
        rule.functionBlocks().stream().filter(blocks::contains).toList(),
        weighed.judgement().occurrences(),
        finding.at(),
        "%s: expected %s, found %s".formatted(words(finding.kind()), expected, observed),
        expected,
        observed,
        rule.why(),
        rule.fix());
  }

  /** {@code ReadingGap} becomes {@code reading gap}, with a capital. */
  private static String words(String kind) {
    String words = kind.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  Counts counts() {
    return new Counts(total(Severity.ERROR), total(Severity.WARNING), total(Severity.INFO));
  }

  private long total(Severity severity) {
    return rules.stream()
        .filter(weighed -> weighed.severity() == severity)
        .mapToLong(weighed -> weighed.judgement().occurrences())
        .sum();
  }
}
