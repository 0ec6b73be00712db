package dev.greenlight.party.deviation.resource;

/** Cases that see that the blocks of a batch are others than those at their own addresses. */
final class JourneyData {
  private JourneyData() {}

  static String[] ofOtherBlocks() {
    return new String[] {"TC_RES001_c", "TC_DATA_ADVICE", "TC_FND005"};
  }
}
