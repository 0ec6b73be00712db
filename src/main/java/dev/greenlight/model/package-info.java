/**
 * The words of conformance testing as records and enums, and the algebra of verdicts.
 *
 * <p>Knows nothing but the JDK. Never reads a file, never opens a connection, never decides.
 */
package dev.greenlight.model;
