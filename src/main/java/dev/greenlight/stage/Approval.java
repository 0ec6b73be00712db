package dev.greenlight.stage;

import dev.greenlight.model.RunFile;
import dev.greenlight.record.Callback;

/**
 * A consent that was given and not yet redeemed.
 *
 * @param customer who gave it
 * @param prepared what was asked
 * @param callback what came back through his browser
 * @param code in the callback
 */
public record Approval(
    RunFile.Customer customer, PreparedRequest prepared, Callback callback, String code) {}
