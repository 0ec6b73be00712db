/**
 * Evidence: what was sent, what came back, what was asked of it and what was answered.
 *
 * <p>Everything passes the {@link dev.greenlight.record.Redactor} before it is written, and whoever
 * judges sees only what was written. Knows nothing of how evidence came about, nor of what it
 * proves.
 *
 * <p>{@link dev.greenlight.record.Scratch} and {@link dev.greenlight.record.LongRows} are no
 * evidence: they are the paper on which judges remember a long document while they read it. They
 * are here because judges may touch no file, and this is the room that they may know and that may
 * (ADR 9).
 */
package dev.greenlight.record;
