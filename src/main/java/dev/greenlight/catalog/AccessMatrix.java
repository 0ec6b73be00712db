package dev.greenlight.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The table of who may do what with which resource, as {@code catalog/access-matrix.yaml} tells it.
 *
 * @param features what the feature of each block says of itself, by number of the block
 * @param resources the lines
 * @param roots collections of everybody's resources, of one kind of data each
 * @param reads columns of reading
 * @param writes columns of writing
 * @param everybodys columns of the collections of everybody
 */
public record AccessMatrix(
    Map<Integer, Feature> features,
    List<Resource> resources,
    List<Roots> roots,
    List<Column> reads,
    List<Column> writes,
    List<Column> everybodys) {
  static final String FILE = "access-matrix.yaml";

  /** Kinds of token, as scenarios call them. */
  public static final List<String> KINDS = List.of("customer", "client", "registration");

  /**
   * The feature of one block.
   *
   * @param folder below {@code features}
   * @param title its first line
   * @param story what it says of itself
   * @param ban whether its negative cells hold though the block is not claimed
   */
  public record Feature(String folder, String title, String story, boolean ban) {}

  /**
   * A line.
   *
   * @param id in the ids of its cells
   * @param resource as scenarios call it
   * @param block that has to serve it
   * @param token kind that opens it to a reader
   * @param owner {@code customer}, {@code third-party} or {@code nobody}
   * @param needs data block without which there is none; null for none
   * @param writes what is tried to be written; null for nothing
   * @param legacy cells by the id that they had in the old harness
   * @param elsewhere test cases that cells would only repeat, by cell
   * @param requirements duties that cells decide on instead of that of their column, by cell
   */
  public record Resource(
      String id,
      String resource,
      int block,
      String token,
      String owner,
      Integer needs,
      Writes writes,
      Map<String, List<String>> legacy,
      Map<String, String> elsewhere,
      Map<String, String> requirements) {
    public Resource {
      legacy = legacy == null ? Map.of() : Map.copyOf(legacy);
      elsewhere = elsewhere == null ? Map.of() : Map.copyOf(elsewhere);
      requirements = requirements == null ? Map.of() : Map.copyOf(requirements);
    }

    /** Whether it belongs to somebody, so that somebody else must not have it. */
    public boolean isOwned() {
      return !"nobody".equals(owner);
    }

    /** Whether it is part of what the consent of one customer opens. */
    public boolean isGranted() {
      return "customer".equals(owner);
    }
  }

  /**
   * What is tried to be written.
   *
   * @param block that the cells belong to
   * @param methods of HTTP
   * @param token kind that may do it where the block is claimed; null for none
   * @param ruinous methods that no run gets over if they succeed
   */
  public record Writes(int block, List<String> methods, String token, List<String> ruinous) {
    public Writes {
      methods = List.copyOf(methods);
      ruinous = ruinous == null ? List.of() : List.copyOf(ruinous);
    }
  }

  /**
   * Collections of everybody's resources.
   *
   * @param block that the cells belong to
   * @param id in the ids of its cells, where there is one resource; null for {@code ALL_} and its
   *     name
   * @param resources as scenarios call them
   * @param methods of HTTP
   */
  public record Roots(int block, String id, List<String> resources, List<String> methods) {
    public Roots {
      resources = List.copyOf(resources);
      methods = List.copyOf(methods);
    }
  }

  /**
   * With what something is tried.
   *
   * @param id at the end of the ids of its cells
   * @param per kinds of token that make it several
   * @param requirement duty that the cells decide on
   * @param title of the cells
   * @param positive whether it is to succeed
   * @param owned whether it is for what belongs to somebody only
   * @param granted whether it is for what one customer grants only
   * @param managed whether it is for what a token may write only
   * @param steps of the scenario
   */
  public record Column(
      String id,
      Per per,
      String requirement,
      String title,
      boolean positive,
      boolean owned,
      boolean granted,
      boolean managed,
      List<String> steps) {
    public Column {
      per = per == null ? Per.NOTHING : per;
      steps = List.copyOf(steps);
    }
  }

  /** What makes a column several. */
  public enum Per {
    /** Nothing: it is one. */
    NOTHING,
    /** A cell for each kind of token that is not the right one, numbered. */
    @JsonProperty("other kind")
    OTHER_KIND,
    /** A cell for each kind of token that may not do it, called after the kind. */
    @JsonProperty("kind")
    KIND
  }

  /** The table that is packed into the product. */
  public static AccessMatrix bundled() {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (InputStream yaml = CatalogueLoader.open(FILE)) {
      return mapper.readValue(yaml, new TypeReference<AccessMatrix>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue is broken: " + FILE, e);
    }
  }
}
