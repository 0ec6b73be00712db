package dev.greenlight.cli;

import picocli.CommandLine;

/** Reads {@code custodian} and {@code third-party}. */
final class PartyConverter implements CommandLine.ITypeConverter<RunCommand.Party> {
  @Override
  public RunCommand.Party convert(String text) {
    return switch (text) {
      case "custodian" -> RunCommand.Party.CUSTODIAN;
      case "third-party" -> RunCommand.Party.THIRD_PARTY;
      default ->
          throw new CommandLine.TypeConversionException(
              "'" + text + "' is no party; there are custodian and third-party");
    };
  }
}
