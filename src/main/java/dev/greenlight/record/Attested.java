package dev.greenlight.record;

/**
 * What a person said of a duty that no machine can judge.
 *
 * @param by who looked
 * @param on when, YYYY-MM-DD
 * @param holds what he found
 * @param note in his words, redacted like everything else
 */
public record Attested(String by, String on, boolean holds, String note) implements Exhibit {}
