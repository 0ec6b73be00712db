package dev.greenlight.cli;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.plan.NearestNames;
import dev.greenlight.proof.DataCases;
import dev.greenlight.run.FeatureScanner;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deviation that {@code --deviation} names. */
final class CommittedDeviation {
  private CommittedDeviation() {}

  /**
   * Looks it up.
   *
   * @throws UsageError when there is none of that name
   */
  static Deviation named(String id) {
    return Deviations.of(id)
        .orElseThrow(
            () ->
                new UsageError(
                    "no deviation '"
                        + id
                        + "'"
                        + NearestNames.asked(
                            id, Deviations.all().stream().map(Deviation::id).toList())
                        + " ('greenlight selftest --list' shows all)"));
  }

  /**
   * Looks up one for a custodian that is to commit it.
   *
   * @throws UsageError when there is none of that name, or no custodian can show it
   */
  static Deviation served(String id) {
    Deviation sin = named(id);
    if (!Deviations.isServed(sin)) {
      throw new UsageError(
          "--deviation %s: %s; 'greenlight run --deviation %s' judges it as a file"
              .formatted(sin, whyNotServed(sin), sin));
    }
    return sin;
  }

  /**
   * Makes sure that somebody looks for it in a run of some blocks only: else the run says nothing
   * of it.
   *
   * @param asked blocks that the run is about; empty for all
   * @param features of the cases there are
   * @throws UsageError when nobody does
   */
  static void requireLookedFor(Deviation sin, Set<FunctionBlockId> asked, Path features) {
    Set<String> must = killers(sin);
    if (asked.isEmpty() || must.isEmpty()) {
      return;
    }
    Map<String, FunctionBlockId> blocks = new HashMap<>();
    new FeatureScanner()
        .scan(features)
        .forEach(each -> blocks.put(each.testCase().id(), each.testCase().functionBlock()));
    boolean lookedFor =
        Stream.concat(must.stream(), bystanders(sin).stream())
            .anyMatch(id -> asked.contains(blocks.get(id)));
    if (!lookedFor) {
      throw new UsageError(
          "--only: no case of %s looks for %s; %s does"
              .formatted(
                  words(asked.stream()),
                  sin,
                  words(must.stream().map(blocks::get).filter(Objects::nonNull))));
    }
  }

  private static String words(Stream<FunctionBlockId> blocks) {
    return blocks.distinct().sorted().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static Set<String> killers(Deviation sin) {
    return sin instanceof FeedDeviation ofFeed
        ? new DataCases(RuleBook.bundled()).mustNotice(ofFeed)
        : sin.killedBy(Profile.CERTIFICATION);
  }

  private static Set<String> bystanders(Deviation sin) {
    return sin instanceof FeedDeviation ofFeed
        ? new DataCases(RuleBook.bundled()).mayNotice(ofFeed)
        : sin.collateral(Profile.CERTIFICATION);
  }

  /** Why a custodian cannot show it. */
  static String whyNotServed(Deviation sin) {
    return switch (Specimen.of(sin.id()).orElseThrow()) {
      case DOWNLOAD, CUSTOMER_DOWNLOAD ->
          "only a file with a name or beside an earlier download shows it";
      case OF_ANY_VERSION -> "only a document of which nobody says the version shows it";
      case CUSTOMERS -> "sins against single rules for Retail Customer data are shown as files";
      case CONSENTS, REGISTRATIONS, NOTIFICATION ->
          "sins against what is sent beside the data are shown as files";
      case SHOWCASE -> "no custodian of ours serves such a feed";
      case SUBSCRIPTION -> throw new IllegalArgumentException(sin + " is served");
    };
  }
}
