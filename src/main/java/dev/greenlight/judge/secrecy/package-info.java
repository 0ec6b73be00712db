/**
 * Duties of secrecy: how hard tokens, ids and links are to guess, and what they give away (FB_13).
 *
 * <p>Of tokens only what was counted at capture is on record, place by place; no secret itself.
 */
package dev.greenlight.judge.secrecy;
