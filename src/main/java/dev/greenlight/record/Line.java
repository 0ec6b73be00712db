package dev.greenlight.record;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * One line of the journal file.
 *
 * @param previous hash of the line before it
 * @param entry what it says
 */
record Line(String previous, JournalEntry entry) {

  String write() throws JsonProcessingException {
    return Json.COMPACT.writeValueAsString(this);
  }

  static Line read(String text) throws JsonProcessingException {
    return Json.COMPACT.readValue(text, Line.class);
  }
}
