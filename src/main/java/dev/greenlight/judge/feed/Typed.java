package dev.greenlight.judge.feed;

/**
 * What explains a MeterReading.
 *
 * @param type where its ReadingType lives, letter case and slashes aside
 * @param says what that says
 * @param meterReading its entry
 */
public record Typed(Fingerprint type, ReadingType says, Snapshot.Item meterReading) {}
