/**
 * Checks of what an authorization server answers (function block 31; RFC 6749, 6750, 7009, 8414).
 * Pure.
 */
package dev.greenlight.judge.oauth;
