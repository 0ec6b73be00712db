/**
 * The list of all deviations, and how the reference Data Custodian is started with one of them.
 *
 * <p>Knows every package of sins; none of them knows it.
 */
package dev.greenlight.party.deviation.catalog;
