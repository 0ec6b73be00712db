package dev.greenlight.model;

/**
 * A point on which sources of the standard conflict.
 *
 * @param id short name
 * @param about what the sources disagree on
 * @param readings what each source says
 * @param taken the reading this harness takes by default, and why
 */
public record Dispute(String id, String about, String readings, String taken) {}
