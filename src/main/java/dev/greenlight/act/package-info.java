/**
 * What the harness does to a system under test. Acting code never decides: it brings back what
 * happened, or says that it could not be done.
 */
package dev.greenlight.act;
