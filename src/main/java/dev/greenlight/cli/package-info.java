/**
 * The command line: commands, exit codes and the one place where a process is put together. The
 * only package that prints.
 */
package dev.greenlight.cli;
