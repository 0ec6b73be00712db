/**
 * Rules of others at work: Schematron on Saxon and classes of a jar, entry by entry or on whole
 * documents of moderate size. What breaks or does not return is told as such, never taken for a
 * pass. Knows no files: whoever loads a plug-in hands over what it holds.
 */
package dev.greenlight.judge.plugin;
