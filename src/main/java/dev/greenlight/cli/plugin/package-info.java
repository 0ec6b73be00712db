/** Finds and loads rules of others: files of Schematron and jars in a folder. */
package dev.greenlight.cli.plugin;
