package dev.greenlight.model;

import java.util.List;

/** Page one of reports of runs that never were. */
public final class PageOne {
  private PageOne() {}

  /** Of a run whose clients let servers get away with nothing, and that was cut off nowhere. */
  public static RunResult.About of(
      String runId,
      String target,
      Profile profile,
      EspiVersion espiVersion,
      String catalogueHash,
      long seed,
      String selection,
      String startedAt,
      String finishedAt) {
    return new RunResult.About(
        runId,
        target,
        Role.CUSTODIAN,
        profile,
        espiVersion,
        "0.1.0",
        catalogueHash,
        seed,
        "nobody",
        null,
        selection,
        startedAt,
        finishedAt,
        List.of(),
        "here",
        null,
        null,
        List.of());
  }
}
