/**
 * Greenlight's own duties of a feed, one class each: the list of files is the list of duties.
 *
 * <p>A rule knows only the events of {@link dev.greenlight.judge.feed}; its weight, its blocks and
 * its words stand in the catalogue.
 */
package dev.greenlight.judge.feed.rule;
