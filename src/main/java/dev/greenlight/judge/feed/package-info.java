/**
 * Judges feeds: one streaming pass becomes events, rules listen to the events and find defects, and
 * what they found is rolled up to verdicts.
 *
 * <p>Pure: bytes in, {@link dev.greenlight.model.ValidationResult} out. Knows no file, no clock, no
 * network and nobody who acts.
 */
package dev.greenlight.judge.feed;
