/** Sins of a Data Custodian against bulk data by SFTP (FB_34). */
package dev.greenlight.party.deviation.sftp;
