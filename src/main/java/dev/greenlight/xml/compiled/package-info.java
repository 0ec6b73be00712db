/**
 * Our own schemas, compiled to automata that run on a stream of elements without making an object.
 *
 * <p>They know one answer only: surely valid. Whatever is not, an error or a construct that is left
 * to others, goes to the validator of the JDK, which alone words errors.
 */
package dev.greenlight.xml.compiled;
