/**
 * Cucumber's glue, one class per topic. A When acts and leaves an exhibit, a Then asks one recorded
 * question of it; there is no logic beyond calling one collaborator.
 */
package dev.greenlight.steps;
