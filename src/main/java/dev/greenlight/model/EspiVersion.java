package dev.greenlight.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Version of the standard (NAESB REQ.21 ESPI). Nothing in a document names it: the user says, or
 * all are tried.
 */
public enum EspiVersion {
  V1_1("1.1", "1.1"),
  V3_3("3.3", "3.3"),
  V4_0("4.0", "4.0"),
  /** No structural change to the schemas of 4.0 was announced. */
  V4_1("4.1", "4.0");

  private final String id;
  private final String schemas;

  EspiVersion(String id, String schemas) {
    this.id = id;
    this.schemas = schemas;
  }

  /** The version as people write it, such as {@code 4.0}. */
  public String id() {
    return id;
  }

  /** Name of the folder below {@code xsd/} that holds the schemas of this version. */
  public String schemas() {
    return schemas;
  }

  /** The version that people write so. */
  public static Optional<EspiVersion> of(String id) {
    return Arrays.stream(values()).filter(version -> version.id.equals(id)).findFirst();
  }
}
