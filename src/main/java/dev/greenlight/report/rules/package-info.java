/** Writes the documentation of the rules from the catalogue and from examples that were found. */
package dev.greenlight.report.rules;
