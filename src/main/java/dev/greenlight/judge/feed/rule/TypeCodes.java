package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.ReadingType;
import dev.greenlight.xml.Element;

/**
 * The codes of a ReadingType, as far as they are whole numbers; {@link #UNSAID} for the others.
 *
 * @param accumulation how values build up over time (4: by interval)
 * @param kind the physical quantity
 * @param flow direction relative to the customer
 * @param intervalLength seconds
 */
record TypeCodes(
    long accumulation, long commodity, long kind, long uom, long flow, long intervalLength) {
  /** No code of ESPI. */
  static final long UNSAID = -1;

  /** The codes of a ReadingType that is not there. */
  static final TypeCodes NOTHING = new TypeCodes(UNSAID, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID);

  static TypeCodes of(Element readingType) {
    return of(ReadingType.of(readingType));
  }

  static TypeCodes of(ReadingType type) {
    return new TypeCodes(
        type.code("accumulationBehaviour").orElse(UNSAID),
        type.code("commodity").orElse(UNSAID),
        type.code("kind").orElse(UNSAID),
        type.code("uom").orElse(UNSAID),
        type.code("flowDirection").orElse(UNSAID),
        type.code("intervalLength").orElse(UNSAID));
  }

  /** The same type in another unit. */
  TypeCodes countedIn(long otherUom) {
    return new TypeCodes(accumulation, commodity, kind, otherUom, flow, intervalLength);
  }

  /** Whether each value stands for the time of its reading. */
  boolean isInterval() {
    return accumulation == 4;
  }

  boolean isElectricity() {
    return commodity == 1 || commodity == 2 || commodity == 26;
  }

  /** Whether a commodity is gas or water, which nobody sends back. */
  static boolean isPiped(long commodity) {
    TypeCodes codes = new TypeCodes(UNSAID, commodity, UNSAID, UNSAID, UNSAID, UNSAID);
    return codes.isGas() || codes.isWater();
  }

  /** Natural gas or propane. */
  boolean isGas() {
    return commodity == 7 || commodity == 8;
  }

  /** Drinking, waste or reclaimed water. */
  boolean isWater() {
    return commodity == 9 || commodity == 11 || commodity == 14;
  }

  boolean isEnergy() {
    return kind == 12;
  }

  boolean isPower() {
    return kind == 37;
  }

  /** Energy in a unit of power, which nobody but the published tests D072 and D073 asks for. */
  boolean isEnergyInVoltAmperes() {
    return isEnergy() && (uom == 61 || uom == 63);
  }
}
