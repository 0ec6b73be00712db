/**
 * Sins in the portal of a Data Custodian, where customers download their data: what the browser
 * gets, who gets it, and what the file is called.
 */
package dev.greenlight.party.deviation.portal;
