package dev.greenlight.model;

/**
 * One located defect. Rules and checks nest a record of their own for each kind of defect they
 * know; the record's simple name is the kind's name in every report ({@code ReadingGap}).
 */
public interface Finding {
  /** What the duty asked for, in a few words. */
  Object expected();

  /** What stood there instead; never a secret. */
  Object observed();

  /** Where; {@link Location#UNKNOWN} for what is not a place in a document. */
  default Location at() {
    return Location.UNKNOWN;
  }

  /**
   * How to mend it, where the catalogue's word for the whole rule or check does not; else empty.
   */
  default String fix() {
    return "";
  }

  /** Name of the kind of defect. */
  default String kind() {
    return getClass().getSimpleName();
  }
}
