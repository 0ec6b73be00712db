/**
 * The energy data of the reference Data Custodian and how it is put into Atom and ESPI: two Retail
 * Customers, their usage points, readings, bills.
 *
 * <p>Correct by construction and the same for the same seed. Knows the standard as this side reads
 * it, and must never know how the judging side reads it.
 */
package dev.greenlight.party.custodian.data;
