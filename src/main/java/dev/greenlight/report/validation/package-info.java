/**
 * Shows what {@code validate} found: as text for people, as JSON for programs. Knows nothing of how
 * it was found.
 */
package dev.greenlight.report.validation;
