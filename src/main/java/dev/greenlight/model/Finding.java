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

  /** How to mend this kind of defect; empty where it is mended as all of its rule are. */
  default String mend() {
    return "";
  }

  /** Where; {@link Location#UNKNOWN} for what is not a place in a document. */
  default Location at() {
    return Location.UNKNOWN;
  }

  /** Name of the kind of defect. */
  default String kind() {
    return getClass().getSimpleName();
  }
}
