/**
 * Launches a plan on the JUnit Platform and turns what Cucumber reports into verdicts by keyword.
 * Knows no check.
 */
package dev.greenlight.run;
