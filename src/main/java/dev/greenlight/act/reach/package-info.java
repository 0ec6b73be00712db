/**
 * Reaches for a server one layer after the other: its name, its port, its certificate. Knows
 * nothing of what is served there, and decides nothing.
 */
package dev.greenlight.act.reach;
