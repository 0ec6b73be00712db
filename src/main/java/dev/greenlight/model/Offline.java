package dev.greenlight.model;

/**
 * An Authorization that a Retail Customer gave without OAuth, on paper perhaps (FB_40).
 *
 * @param authorization its address
 * @param token where the access token is that was handed over
 */
public record Offline(String authorization, SecretReference token) {}
