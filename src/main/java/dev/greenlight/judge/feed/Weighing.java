package dev.greenlight.judge.feed;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult.Counts;
import dev.greenlight.model.ValidationResult.FeedFinding;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which rules count for a document, and with what weight. */
final class Weighing {

  /**
   * One rule that counts.
   *
   * @param silenced names of kinds of defects that another rule tells
   */
  record Weighed(RuleEntry rule, Judgement judgement, Severity severity, Set<String> silenced) {

    /** Exact number of defects that count. */
    long defects() {
      return judgement.defects().entrySet().stream()
          .filter(kind -> !silenced.contains(kind.getKey()))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    /** Exact number of defects of that weight that count. */
    long defects(Severity weight) {
      return judgement.defects().entrySet().stream()
          .filter(kind -> !silenced.contains(kind.getKey()) && weight(kind.getKey()) == weight)
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    private Severity weight(String kind) {
      return rule.warnings().contains(kind) ? Severity.WARNING : severity;
    }

    boolean fails() {
      return defects(Severity.ERROR) > 0;
    }

    boolean warns() {
      return defects(Severity.WARNING) > 0;
    }

    List<FeedFinding> findings(Set<FunctionBlockId> blocks, LargeNumbers large) {
      long occurrences = defects() + judgement.mentions();
      return judgement.kept().stream()
          .filter(kept -> !silenced.contains(kept.kind()))
          .map(
              kept ->
                  Wording.told(
                      rule,
                      kept,
                      kept.mentioned() ? Severity.INFO : weight(kept.kind()),
                      occurrences,
                      judgement.found(kept.kind()),
                      blocks,
                      large))
          .toList();
    }
  }

  private final NavigableSet<FunctionBlockId> blocks;
  private final List<Weighed> rules;

  Weighing(Examination examination, RuleBook book, FeedRuling ruling, EspiVersion version) {
    blocks =
        ruling.blocks().isEmpty()
            ? calledFor(examination.survey(), ruling)
            : new TreeSet<>(ruling.blocks());
    if (ruling.official() && examination.isBroken()) {
      blocks.clear();
    }
    List<Weighed> inForce =
        examination.judgements().stream()
            .map(judgement -> weighed(book.rule(judgement.rule()), judgement, ruling.profile()))
            .filter(weighed -> isInForce(weighed.rule(), version, ruling.blocks()))
            .filter(weighed -> concerns(weighed.rule(), examination, ruling))
            .toList();
    Set<String> silenced =
        inForce.stream()
            .filter(weighed -> weighed.judgement().inspections() > 0)
            .flatMap(weighed -> weighed.rule().supersedes().stream())
            .collect(Collectors.toUnmodifiableSet());
    rules =
        inForce.stream()
            .filter(weighed -> !silenced.contains(weighed.rule().id()))
            .map(weighed -> withoutTwins(weighed, silenced))
            .toList();
  }

  /** How many things our own rules looked at, those on readability aside. */
  long advised() {
    return rules.stream()
        .filter(weighed -> !weighed.rule().isOfficial() && !weighed.rule().isOfPlugIn())
        .filter(weighed -> !weighed.rule().isAboutReadability())
        .mapToLong(weighed -> weighed.judgement().inspections())
        .sum();
  }

  /** A catalogue entry silences a whole rule by its id, one kind of defect by {@code id/kind}. */
  private static Weighed withoutTwins(Weighed weighed, Set<String> silenced) {
    String prefix = weighed.rule().id() + '/';
    Set<String> kinds =
        silenced.stream()
            .filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(prefix.length()))
            .collect(Collectors.toUnmodifiableSet());
    return new Weighed(weighed.rule(), weighed.judgement(), weighed.severity(), kinds);
  }

  private static NavigableSet<FunctionBlockId> calledFor(Survey survey, FeedRuling ruling) {
    return ruling.official() ? survey.usageBlocks() : survey.blocks();
  }

  /** A rule that was withdrawn counts only in a block that somebody asked for by name. */
  private boolean isInForce(RuleEntry rule, EspiVersion version, Set<FunctionBlockId> asked) {
    boolean withdrawn = rule.state() == Requirement.State.WITHDRAWN;
    return (!withdrawn || !Collections.disjoint(rule.functionBlocks(), asked))
        && rule.versions().contains(version)
        && (rule.functionBlocks().isEmpty()
            || !Collections.disjoint(rule.functionBlocks(), blocks));
  }

  /**
   * The rules of a block judge the data that it is about. The published tests are about usage; only
   * as published do they judge other data too.
   */
  private static boolean concerns(RuleEntry rule, Examination examination, FeedRuling ruling) {
    if (ruling.official() || rule.functionBlocks().isEmpty()) {
      return true;
    }
    Survey survey = examination.survey();
    if (survey.wrapsBareDocuments()) {
      return false;
    }
    return rule.functionBlocks().stream().allMatch(FunctionBlockId::isOfRetailCustomer)
        ? survey.holdsCustomerData()
        : !survey.isCustomerData();
  }

  private static Weighed weighed(RuleEntry rule, Judgement judgement, Profile profile) {
    boolean binds = rule.bindsIn(profile);
    Severity severity =
        !binds && rule.severity() == Severity.ERROR ? Severity.WARNING : rule.severity();
    return new Weighed(rule, judgement, severity, Set.of());
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
    return rules.stream().anyMatch(weighed -> weighed.defects(severity) > 0);
  }

  /** The findings that were kept, in the order of the document. */
  List<FeedFinding> findings(LargeNumbers large) {
    return rules.stream()
        .flatMap(weighed -> weighed.findings(blocks, large).stream())
        .sorted(
            Comparator.comparingInt((FeedFinding finding) -> finding.location().line())
                .thenComparingInt(finding -> finding.location().column())
                .thenComparing(FeedFinding::rule))
        .toList();
  }

  Counts counts() {
    long mentions = rules.stream().mapToLong(weighed -> weighed.judgement().mentions()).sum();
    return new Counts(
        total(Severity.ERROR), total(Severity.WARNING), total(Severity.INFO) + mentions);
  }

  private long total(Severity severity) {
    return rules.stream().mapToLong(weighed -> weighed.defects(severity)).sum();
  }
}
