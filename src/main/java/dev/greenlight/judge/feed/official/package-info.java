/**
 * The published data tests of the function blocks, D000 to D147, each in two readings: bit for bit
 * as of 2018, and as its label says.
 *
 * <p>Knows only the events of {@link dev.greenlight.judge.feed}; what a rule weighs and in which
 * words it is told stands in the catalogue.
 */
package dev.greenlight.judge.feed.official;
