package dev.greenlight.record;

/** One header line of an HTTP message; the name as sent. */
public record Header(String name, String value) {}
