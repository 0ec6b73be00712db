/**
 * The access matrix as the features that are played: pure text from the table of the catalogue,
 * which a test holds in step with the files.
 */
package dev.greenlight.report.access;
