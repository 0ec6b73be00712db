package dev.greenlight.catalog;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.greenlight.model.Dispute;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.LegacyExpectation;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Role;
import dev.greenlight.model.Strength;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the catalogue's YAML files from the class path. */
final class CatalogueLoader {
  private static final List<String> REQUIREMENTS =
      List.of(
          "requirements-oauth.yaml",
          "requirements-resource.yaml",
          "requirements-tls.yaml",
          "requirements-sftp.yaml",
          "requirements-data.yaml",
          "requirements-customer.yaml",
          "requirements-portal.yaml");
  private static final List<String> OTHERS =
      List.of(
          "function-blocks.yaml",
          "disputes.yaml",
          AccessMatrix.FILE,
          LegacyCases.FILE,
          Traces.JOURNEYS.file(),
          Traces.BACKLOG.file());
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private CatalogueLoader() {}

  /** What a block asks of. */
  private enum Subject {
    DOCUMENTS,
    PROTOCOL
  }

  /** A block as the file writes it; without a subject it is about documents. */
  private record BlockEntry(
      int id, String title, FunctionBlock.Need need, boolean implemented, Subject about) {
    FunctionBlock block() {
      return new FunctionBlock(new FunctionBlockId(id), title, need, implemented);
    }
  }

  /** A requirement as the file writes it; what is left out has the usual value. */
  private record RequirementEntry(
      String id,
      String title,
      Strength strength,
      Role actor,
      String source,
      Requirement.State state,
      List<String> versions,
      String fix,
      Map<String, Strength> profiles) {
    Requirement requirement(Map<String, Strength> before) {
      return new Requirement(
          id,
          title,
          strength,
          actor == null ? Role.CUSTODIAN : actor,
          source,
          state == null ? Requirement.State.ACTIVE : state,
          versions == null ? EnumSet.allOf(EspiVersion.class) : versionsOf(versions),
          fix,
          byProfile(profiles == null ? Map.of() : profiles, before));
    }

    private Map<Profile, Strength> byProfile(
        Map<String, Strength> byId, Map<String, Strength> before) {
      Map<Profile, Strength> strengths = new EnumMap<>(Profile.class);
      byId.forEach((name, strength) -> strengths.put(Profile.of(name).orElseThrow(), strength));
      if (before.containsKey(id)) {
        for (Profile profile : Profile.values()) {
          if (profile.readsAsBefore()) {
            strengths.put(profile, before.get(id));
          }
        }
      }
      return strengths;
    }

    private static Set<EspiVersion> versionsOf(List<String> ids) {
      EnumSet<EspiVersion> versions = EnumSet.noneOf(EspiVersion.class);
      ids.forEach(id -> versions.add(EspiVersion.of(id).orElseThrow()));
      return versions;
    }
  }

  /** Blocks that no document can tell anything about. */
  static Set<FunctionBlockId> protocolBlocks() {
    return blocks().stream()
        .filter(block -> block.about == Subject.PROTOCOL)
        .map(block -> new FunctionBlockId(block.id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<BlockEntry> blocks() {
    return read("function-blocks.yaml", new TypeReference<>() {});
  }

  static Catalogue load() {
    List<BlockEntry> blocks = blocks();
    List<Dispute> disputes = read("disputes.yaml", new TypeReference<>() {});
    Map<String, Strength> before =
        disputes.stream()
            .flatMap(dispute -> dispute.legacy().stream())
            .filter(each -> each.demands() == LegacyExpectation.Demand.STRENGTH)
            .collect(Collectors.toMap(LegacyExpectation::requirement, LegacyExpectation::strength));
    Map<String, Requirement> requirements = new LinkedHashMap<>();
    for (String file : REQUIREMENTS) {
      List<RequirementEntry> entries = read(file, new TypeReference<>() {});
      for (RequirementEntry entry : entries) {
        if (requirements.put(entry.id, entry.requirement(before)) != null) {
          throw new IllegalStateException("requirement '" + entry.id + "' stands twice");
        }
      }
    }
    return new Catalogue(
        blocks.stream().map(BlockEntry::block).toList(),
        requirements,
        disputes,
        hash(CatalogueLoader::open));
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = open(file)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("catalogue file " + file + " cannot be read", e);
    }
  }

  /** Every file that a verdict may rest on. */
  static List<String> files() {
    return Stream.of(REQUIREMENTS, OTHERS, RuleBook.FILES).flatMap(List::stream).toList();
  }

  /**
   * SHA-256 over all files, hexadecimal.
   *
   * @param opener gives the content of a file by its name
   */
  static String hash(Function<String, InputStream> opener) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files()) {
        try (InputStream in = opener.apply(file)) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String file) {
    InputStream in = CatalogueLoader.class.getResourceAsStream("/catalog/" + file);
    if (in == null) {
      throw new IllegalStateException("catalogue file " + file + " is missing from the class path");
    }
    return in;
  }
}
