/**
 * The Third Party as a client of SFTP: logs in well and badly, and tries one thing with a file.
 *
 * <p>Bounded in time and size. Knows nobody but the server that it is sent to: no settings and no
 * keys of the user who runs it.
 */
package dev.greenlight.act.sftp;
