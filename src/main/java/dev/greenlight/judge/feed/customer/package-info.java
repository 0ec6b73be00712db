/**
 * Rules for Retail Customer data: FB_51, 54 to 62 and 71. Of today's tests only three are public;
 * the others are ours, drawn from the model of the standard and from what the working group said.
 *
 * <p>As pure as the other rules; relations are told by links alone, never by the shape of a path.
 */
package dev.greenlight.judge.feed.customer;
