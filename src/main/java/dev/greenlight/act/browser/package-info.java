/**
 * Plays the Retail Customer in a browser: logs in, approves or denies. Stops at the door of the
 * Third Party.
 */
package dev.greenlight.act.browser;
