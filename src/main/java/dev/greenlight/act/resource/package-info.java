/**
 * What the Third Party reads from a resource server: which resources there are, which token opens
 * them, and where a feed says its entries live. Sends and brings back; what the answers are worth
 * is decided elsewhere.
 */
package dev.greenlight.act.resource;
