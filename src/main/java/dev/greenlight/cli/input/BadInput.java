package dev.greenlight.cli.input;

import java.io.IOException;

/** A path that holds nothing to judge; the message is for the user and begins with the path. */
public final class BadInput extends IOException {
  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }

  BadInput(String message, Throwable cause) {
    super(message, cause);
  }
}
