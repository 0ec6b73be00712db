package dev.greenlight.record;

/**
 * Something the harness itself knows and a check needs: the state it sent, the scope it asked for,
 * an address it was told.
 *
 * @param value redacted like everything else
 */
public record Fact(String value) implements Exhibit {}
