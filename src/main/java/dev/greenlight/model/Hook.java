package dev.greenlight.model;

import java.util.List;
import java.util.Optional;

/** How a target is told to do something that otherwise a person or time would do. */
public sealed interface Hook {
  /** Its address; empty for one that is none. */
  default Optional<String> address() {
    return Optional.empty();
  }

  /** How long it may take, as far as it says so itself. */
  default Optional<Integer> limit() {
    return Optional.empty();
  }

  /** A POST of a form, with the key of the hooks in a header. */
  record Call(String uri) implements Hook {
    @Override
    public Optional<String> address() {
      return Optional.of(uri);
    }
  }

  /**
   * A command on this machine, without a shell; exit code 0 says that it is done. What it is about
   * stands in an environment variable, where no list of processes shows it.
   *
   * @param command program and arguments
   * @param seconds after which it is ended
   */
  record Command(List<String> command, int seconds) implements Hook {
    public Command {
      command = List.copyOf(command);
    }

    @Override
    public Optional<Integer> limit() {
      return Optional.of(seconds);
    }
  }

  /**
   * A person at the terminal.
   *
   * @param text what he is asked to do
   * @param seconds for which he is waited for
   */
  record Prompt(String text, int seconds) implements Hook {
    @Override
    public Optional<Integer> limit() {
      return Optional.of(seconds);
    }
  }
}
