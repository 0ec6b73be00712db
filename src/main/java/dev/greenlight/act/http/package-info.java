/**
 * Sends HTTP requests and brings back what came, bounded in time and size. Never follows a
 * redirect, never decides.
 */
package dev.greenlight.act.http;
