/**
 * Finds and opens the documents that a user names: files, folders, archives and standard input.
 * Everything streams, and every stream is bounded.
 */
package dev.greenlight.cli.input;
