/**
 * Evidence: what was sent, what came back, what was asked of it and what was answered.
 *
 * <p>Everything passes the {@link dev.greenlight.record.Redactor} before it is written, and whoever
 * judges sees only what was written. Knows nothing of how evidence came about, nor of what it
 * proves.
 */
package dev.greenlight.record;
