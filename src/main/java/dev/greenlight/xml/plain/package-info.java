/**
 * Elements that hold whole numbers and nothing else, recognised in the bytes of a document: the
 * readings of a bulk feed, of which there are millions and whose markup is always the same.
 */
package dev.greenlight.xml.plain;
