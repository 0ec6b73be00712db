package dev.greenlight.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a party of ours alone, for manual work. */
@Command(
    name = "serve",
    description = "Runs our own custodian alone, for whoever develops a Third Party",
    mixinStandardHelpOptions = true,
    subcommands = ServeCustodianCommand.class)
final class ServeCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say which party: serve custodian");
  }
}
