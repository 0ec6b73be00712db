/**
 * From what is claimed, what is known and what is demanded to an ordered plan with a reason for
 * every line.
 *
 * <p>Reads the run file. Touches no network.
 */
package dev.greenlight.plan;
