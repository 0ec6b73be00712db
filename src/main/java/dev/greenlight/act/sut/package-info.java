/**
 * Hooks that a system under test offers for testing: expire this token, revoke that authorization.
 */
package dev.greenlight.act.sut;
