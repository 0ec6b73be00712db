/**
 * Tells from a text alone whether it says who a Retail Customer is: pure functions of strings that
 * know nothing of feeds or exchanges. What they find is never repeated in full.
 */
package dev.greenlight.judge.privacy;
