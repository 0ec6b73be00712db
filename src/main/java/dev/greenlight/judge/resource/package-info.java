/** Checks of what a resource server answers (function block 03; RFC 6750). Pure. */
package dev.greenlight.judge.resource;
