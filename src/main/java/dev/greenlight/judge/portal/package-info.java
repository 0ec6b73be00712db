/**
 * Checks of what a Retail Customer meets in the portal of a Data Custodian: the Green Button mark,
 * the file that his browser saves, and what a person says of duties that no machine can judge.
 */
package dev.greenlight.judge.portal;
