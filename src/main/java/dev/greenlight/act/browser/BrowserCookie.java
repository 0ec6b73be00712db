package dev.greenlight.act.browser;

/**
 * A cookie that a browser holds for the server of the page where it is.
 *
 * @param path below which alone it is sent (RFC 6265 section 5.1.4)
 */
public record BrowserCookie(String name, String value, String path) {}
