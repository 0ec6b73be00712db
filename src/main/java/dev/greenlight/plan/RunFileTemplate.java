package dev.greenlight.plan;

import dev.greenlight.model.EspiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A run file with comments, for whoever writes the first one of his own. */
public final class RunFileTemplate {
  /** What the programme makes mandatory, with what most custodians serve. */
  private static final List<Integer> BLOCKS = List.of(1, 3, 4, 5, 13, 15, 31, 37, 39);

  private RunFileTemplate() {}

  /** For a Data Custodian of that version. */
  public static String custodian(EspiVersion version) {
    return text()
        .replace("{espi}", version.id())
        .replace("{versionRemark}", remark(version))
        .replace("{functionBlocks}", joined(", "))
        .replace("{scope}", joined("_"));
  }

  private static String remark(EspiVersion version) {
    return version.compareTo(EspiVersion.V4_0) < 0
        ? "TLS 1.2 is a must, 1.3 may be"
        : "TLS 1.3 only";
  }

  private static String joined(String delimiter) {
    return BLOCKS.stream().map(String::valueOf).collect(Collectors.joining(delimiter));
  }

  private static String text() {
    try (InputStream in = RunFileTemplate.class.getResourceAsStream("/run-file/custodian.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the template of the run file cannot be read", e);
    }
  }
}
