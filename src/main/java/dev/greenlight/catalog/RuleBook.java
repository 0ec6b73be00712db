package dev.greenlight.catalog;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All rules for documents by id, in the order of their ids. */
public final class RuleBook {
  static final List<String> FILES =
      List.of("rules.yaml", "rules-customer.yaml", "rules-official.yaml", "rules-today.yaml");

  private static final Set<FunctionBlockId> PROTOCOL = CatalogueLoader.protocolBlocks();

  private final Map<String, RuleEntry> entries;

  RuleBook(Collection<RuleEntry> rules) {
    Map<String, RuleEntry> byId = new TreeMap<>();
    for (RuleEntry rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalStateException("the catalogue has two rules " + rule.id());
      }
    }
    entries = Collections.unmodifiableMap(byId);
  }

  /** The rules that are packed into the product: read once, and never changed. */
  public static RuleBook bundled() {
    return Bundled.RULES;
  }

  private static final class Bundled {
    static final RuleBook RULES =
        new RuleBook(FILES.stream().map(RuleBook::read).flatMap(List::stream).toList());
  }

  /** These rules and others beside them. */
  public RuleBook with(Collection<RuleEntry> others) {
    List<RuleEntry> rules = new ArrayList<>(entries.values());
    rules.addAll(others);
    return new RuleBook(rules);
  }

  private static List<RuleEntry> read(String file) {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (InputStream yaml = RuleBook.class.getResourceAsStream("/catalog/" + file)) {
      if (yaml == null) {
        throw new IllegalStateException("the catalogue lacks " + file);
      }
      List<RuleLine> lines = mapper.readerForListOf(RuleLine.class).<List<RuleLine>>readValue(yaml);
      return lines.stream().map(RuleLine::entry).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue is broken: " + file, e);
    }
  }

  /** The rule with that id; it is a fault of the harness when there is none. */
  public RuleEntry rule(String id) {
    RuleEntry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalStateException("rule " + id + " is not in the catalogue");
    }
    return entry;
  }

  /** All rules by id. */
  public Collection<RuleEntry> rules() {
    return entries.values();
  }

  /** Whether there is any rule of that block. */
  public boolean judges(FunctionBlockId block) {
    return entries.values().stream().anyMatch(rule -> rule.functionBlocks().contains(block));
  }

  /** The blocks that there is any rule of, in force or not. */
  public Set<FunctionBlockId> judged() {
    return entries.values().stream()
        .flatMap(rule -> rule.functionBlocks().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The blocks of usage data that the rules in force are about: what a feed can be asked about. */
  public Set<FunctionBlockId> usageBlocks() {
    return blocks(block -> !block.isOfRetailCustomer());
  }

  /** The blocks of Retail Customer data that the rules in force are about. */
  public Set<FunctionBlockId> customerBlocks() {
    return blocks(FunctionBlockId::isOfRetailCustomer);
  }

  private Set<FunctionBlockId> blocks(Predicate<FunctionBlockId> wanted) {
    return entries.values().stream()
        .filter(rule -> rule.state() != Requirement.State.WITHDRAWN)
        .flatMap(rule -> rule.functionBlocks().stream())
        .filter(wanted)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Why there is no rule of a block that has none. */
  public static String reasonForNoRules(FunctionBlockId block) {
    return PROTOCOL.contains(block) ? "not about documents" : "no test of it is public";
  }

  /** Versions as the catalogue writes them; empty means all. */
  static List<EspiVersion> versions(List<String> written) {
    return written == null || written.isEmpty()
        ? List.of(EspiVersion.values())
        : written.stream().map(RuleBook::version).toList();
  }

  private static EspiVersion version(String written) {
    return EspiVersion.of(written)
        .orElseThrow(() -> new IllegalStateException("no version of ESPI: " + written));
  }
}
