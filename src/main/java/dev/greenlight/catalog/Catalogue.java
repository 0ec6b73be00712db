package dev.greenlight.catalog;

import dev.greenlight.model.Dispute;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.TestCase;
import java.util.List;
import java.util.Map;

/**
 * The catalogue that this harness was built with.
 *
 * @param functionBlocks every block of the programme, by number
 * @param requirements every duty, by id
 * @param disputes points on which sources conflict
 * @param hash SHA-256 over the files, hexadecimal: two results with the same hash were made under
 *     the same rules
 */
public record Catalogue(
    List<FunctionBlock> functionBlocks,
    Map<String, Requirement> requirements,
    List<Dispute> disputes,
    String hash) {

  public Catalogue {
    functionBlocks = List.copyOf(functionBlocks);
    requirements = Map.copyOf(requirements);
    disputes = List.copyOf(disputes);
  }

  /** The catalogue on the class path. */
  public static Catalogue load() {
    return CatalogueLoader.load();
  }

  /** The disputes that the case decides on. */
  public List<Dispute> disputesOf(TestCase testCase) {
    return disputes.stream().filter(each -> each.concerns(testCase)).toList();
  }

  /**
   * The requirement of that id.
   *
   * @throws IllegalArgumentException when the catalogue has none: a mistake of ours
   */
  public Requirement requirement(String id) {
    Requirement requirement = requirements.get(id);
    if (requirement == null) {
      throw new IllegalArgumentException("the catalogue has no requirement '" + id + "'");
    }
    return requirement;
  }
}
