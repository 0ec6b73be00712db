/**
 * Proves that the checks catch what they claim to catch: every deviation against every check, and
 * the matrix of both.
 */
package dev.greenlight.proof;
