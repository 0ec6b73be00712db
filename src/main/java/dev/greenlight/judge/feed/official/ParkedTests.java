package dev.greenlight.judge.feed.official;

import static dev.greenlight.judge.feed.Kind.READING_TYPE;
import static dev.greenlight.judge.feed.Kind.USAGE_POINT;

/**
 * The published tests that the programme has parked in a block of their own, FB_99: no
 * certification asks for them, so they are at work only for whoever names that block.
 */
final class ParkedTests {
  private ParkedTests() {}

  static void list(DutyList table) {
    table.states("D005", USAGE_POINT, "status");
    table.states("D017", USAGE_POINT, "roleFlags");
    table.readingStates("D047", "ReadingQuality", "quality");
    table.states("D057", READING_TYPE, "consumptionTier");
    table.states("D059", READING_TYPE, "dataQualifier");
    table.states("D060", READING_TYPE, "defaultQuality");
    table.states("D066", READING_TYPE, "timeAttribute");
    table.states("D067", READING_TYPE, "tou");
  }
}
