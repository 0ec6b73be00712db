/**
 * Sins against secrecy: tokens and names that can be guessed, and labels that say who the customer
 * is.
 */
package dev.greenlight.party.deviation.secrecy;
