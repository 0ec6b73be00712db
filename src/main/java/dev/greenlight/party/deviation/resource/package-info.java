/**
 * Sins of a resource server: who is let in, to whose data, and what is told of it; {@link
 * dev.greenlight.party.deviation.resource.ResourceDeviations} is the list.
 *
 * <p>One class each, bending one seam of the reference Data Custodian.
 */
package dev.greenlight.party.deviation.resource;
