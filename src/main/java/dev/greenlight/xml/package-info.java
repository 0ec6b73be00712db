/**
 * The hardened way from bytes to elements: sniffing, streaming, exact places, XML Schema.
 *
 * <p>One pass feeds a listener and any number of schema validators; nothing external is ever
 * loaded, and every document is read within {@link dev.greenlight.xml.ReaderLimits}. Knows nothing
 * of rules, files or the network.
 */
package dev.greenlight.xml;
