/**
 * What can be wrong with a feed, one sin at a time; {@link
 * dev.greenlight.party.deviation.feed.FeedDeviations} is the list.
 *
 * <p>Each bends the batch of a subscription, or its bytes, in one place and as little else as
 * possible. Knows the feed as the reference Data Custodian makes it, never how it is judged.
 */
package dev.greenlight.party.deviation.feed;
