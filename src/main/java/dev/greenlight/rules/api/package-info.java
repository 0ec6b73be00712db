/**
 * What rules of a utility or regulator are written against: a jar with a {@link
 * dev.greenlight.rules.api.RulePlugIn} in {@code META-INF/services} lies in the folder that {@code
 * validate --rules} names. Knows nothing of Greenlight but itself.
 *
 * <p>Status: experimental. A change that breaks plug-ins is told in the change log and raises the
 * second number of the version; from 1.0 on it raises the first.
 */
package dev.greenlight.rules.api;
