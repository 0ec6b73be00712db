package dev.greenlight.xml;

import dev.greenlight.model.Location;

/**
 * Why a document could not be read to its end.
 *
 * @param kind what sort of problem
 * @param message in words, without the place
 * @param at where reading stopped
 */
public record XmlProblem(Kind kind, String message, Location at) {

  /** What can keep a document from being read. */
  public enum Kind {
    /** No bytes at all, or nothing but white space. */
    EMPTY,
    /** Compressed, encrypted, HTML, JSON, PDF, or otherwise something else than XML. */
    NOT_XML,
    /** XML that is not well-formed, or uses an unbound prefix. */
    NOT_WELL_FORMED,
    /** Bytes in another encoding than the one declared or marked. */
    ENCODING,
    /** A document type declaration; it is never processed. */
    DOCTYPE,
    /** Another document begins after the end of the first. */
    SECOND_DOCUMENT,
    /** Built in a way that no honest document is, beyond the {@link ReaderLimits}. */
    LIMIT,
    /** More than this reader can remember, though nothing is wrong with it so far. */
    TOO_LARGE
  }
}
