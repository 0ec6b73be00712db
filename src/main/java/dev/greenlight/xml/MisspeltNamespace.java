package dev.greenlight.xml;

import dev.greenlight.model.Location;

/**
 * A namespace that is almost one of ours.
 *
 * @param written as in the document
 * @param meant the right one, see {@link Namespaces#meantBy}
 * @param at the first element that uses it
 */
public record MisspeltNamespace(String written, String meant, Location at) {}
