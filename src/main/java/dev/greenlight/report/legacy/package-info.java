/**
 * The page that shows where each test case of the old official harness went.
 *
 * <p>Knows the list of them and the test cases that carry their ids; runs nothing.
 */
package dev.greenlight.report.legacy;
