/**
 * What is told or was wished for elsewhere and what decides on it here, as pages of the
 * documentation.
 *
 * <p>Knows the lines of the tables and the test cases of today; runs nothing.
 */
package dev.greenlight.report.trace;
