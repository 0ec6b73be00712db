/**
 * Bulk data as files that a Third Party fetches by SFTP (FB_34), as it was before ESPI 4.1: laid
 * ready when it is notified of them, each Third Party's in a home of its own that it cannot leave
 * and may only read.
 *
 * <p>The server starts with the first file: a custodian that nobody asks for one has none.
 */
package dev.greenlight.party.custodian.sftp;
