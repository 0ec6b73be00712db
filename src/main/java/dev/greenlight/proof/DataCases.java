package dev.greenlight.proof;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The test cases of a run that ask for the rules of a document: one for the schema, one for advice,
 * one for each data block; and those that ask whether there is a document at all.
 */
public final class DataCases {
  private static final String SCHEMA = "TC_DATA_SCHEMA";
  private static final String ADVICE = "TC_DATA_ADVICE";
  private static final Set<String> DELIVERY = Set.of("TC_FND005", "TC_ACC_BATCH_RIGHT");

  private final RuleBook rules;

  /** By the id of a deviation: the blocks whose cases look at the document it is a sin against. */
  private final Map<String, Set<FunctionBlockId>> blocks = new HashMap<>();

  /** The cases of those rules. */
  public DataCases(RuleBook rules) {
    this.rules = rules;
    Set<FunctionBlockId> usage = rules.usageBlocks();
    for (Specimen specimen : Specimen.values()) {
      Set<FunctionBlockId> declared = new TreeSet<>(specimen.blocks());
      declared.retainAll(usage);
      specimen.deviations().forEach(deviation -> blocks.put(deviation.id(), declared));
    }
  }

  /** All that a run against the embedded custodian asks. */
  static Set<String> all() {
    Set<String> all = new TreeSet<>(DELIVERY);
    all.add(SCHEMA);
    all.add(ADVICE);
    Specimen.SUBSCRIPTION.blocks().forEach(block -> all.add(of(block)));
    return all;
  }

  /**
   * The cases that must notice a deviation under the profile certification; none if it leaves no
   * document that could be asked about, since then whoever reads the batch notices.
   */
  public Set<String> mustNotice(FeedDeviation deviation) {
    return asking(deviation, deviation.killedBy(Profile.CERTIFICATION));
  }

  /** The cases that may notice it too; all of them when the document cannot be read at all. */
  public Set<String> mayNotice(FeedDeviation deviation) {
    boolean unreadable =
        deviation.killedByRules(Profile.CERTIFICATION).stream()
            .filter(id -> !id.equals(Detection.SCHEMA))
            .anyMatch(id -> rules.rule(id).isAboutReadability());
    Set<String> cases =
        unreadable ? all() : asking(deviation, deviation.collateral(Profile.CERTIFICATION));
    cases.removeAll(mustNotice(deviation));
    return cases;
  }

  private Set<String> asking(FeedDeviation deviation, Set<String> ids) {
    Set<FunctionBlockId> looking = blocks.getOrDefault(deviation.id(), Set.of());
    return ids.stream()
        .flatMap(id -> asking(id, looking))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> asking(String id, Set<FunctionBlockId> looking) {
    if (id.startsWith("TC_")) {
      return Stream.of(id);
    }
    if (id.equals(Detection.SCHEMA)) {
      return Stream.of(SCHEMA);
    }
    RuleEntry rule = rules.rule(id);
    if (rule.isAboutReadability() || rule.severity() == Severity.INFO) {
      return Stream.empty();
    }
    return rule.isOfficial()
        ? rule.functionBlocks().stream().filter(looking::contains).map(DataCases::of)
        : Stream.of(ADVICE);
  }

  private static String of(FunctionBlockId block) {
    return "TC_DATA_" + block.toString().replace("_", "");
  }
}
