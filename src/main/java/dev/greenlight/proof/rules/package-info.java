/** Finds for each rule a document that breaks it and one that does not. */
package dev.greenlight.proof.rules;
