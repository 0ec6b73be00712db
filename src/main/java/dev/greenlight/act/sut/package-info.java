/**
 * Hooks that a system under test offers for testing: expire this token, revoke that authorization;
 * as addresses, as commands on this machine, or by a person at the terminal.
 */
package dev.greenlight.act.sut;
