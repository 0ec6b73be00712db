package dev.greenlight.xml;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.xml.compiled.Grammar;
import dev.greenlight.xml.compiled.GrammarReader;
import dev.greenlight.xml.compiled.TypePool;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schemas of this project compiled for speed; see {@link EspiSchemas} for the authority. */
final class EspiGrammars {
  private static final Map<String, Grammar> COMPILED = new HashMap<>();
  private static final TypePool TYPES = new TypePool();

  private EspiGrammars() {}

  /** That of a version; compiled on the first call, may be shared by threads. */
  static synchronized Grammar of(EspiVersion version) {
    return COMPILED.computeIfAbsent(version.schemas(), EspiGrammars::compile);
  }

  private static Grammar compile(String folder) {
    SchemaFolder schemas = new SchemaFolder(folder);
    List<InputStream> documents =
        Stream.concat(schemas.models().stream(), SchemaFolder.IMPORTED.stream().sorted())
            .map(schemas::open)
            .toList();
    TYPES.nextVersion();
    return GrammarReader.read(documents, TYPES);
  }
}
