package dev.greenlight.cli;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of bytes as people write it: {@code 4096}, {@code 10MB}, {@code 1 GB}. */
final class ByteCount implements ITypeConverter<Long> {
  private static final Pattern WRITTEN = Pattern.compile("(-?\\d+)\\s*([KMGT]?)(I?B)?");
  private static final String UNITS = "KMGT";
  private static final int BITS_PER_UNIT = 10;

  @Override
  public Long convert(String value) {
    Matcher matcher = WRITTEN.matcher(value.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new TypeConversionException("'" + value + "' is no number of bytes (4096, 10MB, 1GB)");
    }
    int shift =
        matcher.group(2).isEmpty()
            ? 0
            : BITS_PER_UNIT * (1 + UNITS.indexOf(matcher.group(2).charAt(0)));
    BigInteger bytes = new BigInteger(matcher.group(1)).shiftLeft(shift);
    if (bytes.bitLength() >= Long.SIZE) {
      throw new TypeConversionException("'" + value + "' is more than can be counted");
    }
    return bytes.longValue();
  }
}
