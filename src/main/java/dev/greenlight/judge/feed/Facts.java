package dev.greenlight.judge.feed;

/**
 * What several rules need to know about one document.
 *
 * @param links entries, their kinds and their links
 */
public record Facts(LinkGraph links) {}
