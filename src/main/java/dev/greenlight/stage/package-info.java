/**
 * What one scenario stands on: its scene, the onboarding of the Third Party, and authorizations on
 * lease.
 *
 * <p>Puts acting and recording together and asks questions; what a good answer is, only the checks
 * know.
 */
package dev.greenlight.stage;
