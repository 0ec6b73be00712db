package dev.greenlight.xml.compiled;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a restriction narrows.
 *
 * @param enumeration values as written; empty for no such facet
 * @param patterns regular expressions of XML Schema
 */
record Facets(
    OptionalLong least,
    OptionalLong most,
    OptionalInt shortest,
    OptionalInt longest,
    List<String> enumeration,
    List<String> patterns) {}
