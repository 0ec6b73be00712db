/**
 * How a question is put to the evidence: what a check is, under which ruling it decides, and how it
 * is heard again.
 *
 * <p>The checks themselves live in the packages below. All of them are pure: exhibits in, findings
 * out; no network, no file, no clock.
 */
package dev.greenlight.judge;
