/**
 * What people and programs read of a run: the HTML report, JUnit XML and Allure results.
 *
 * <p>Everything comes from the result and the read side of the evidence, so that a report can be
 * written again at any time. Knows nothing of how a run is carried out and decides nothing.
 */
package dev.greenlight.report;
