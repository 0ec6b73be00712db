/**
 * Duties of an SFTP server: who is let in, what stays closed, what it offers (FB_34). What is in
 * the files is judged as what comes by https is.
 *
 * <p>Pure like all checks: a visit on record says how the server introduced itself and what came of
 * it.
 */
package dev.greenlight.judge.sftp;
