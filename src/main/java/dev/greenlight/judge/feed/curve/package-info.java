/**
 * What a person wants to look at before reading: the load curve of each MeterReading, gathered in
 * the pass that judges, in memory that does not depend on the number of readings. Decides nothing.
 */
package dev.greenlight.judge.feed.curve;
