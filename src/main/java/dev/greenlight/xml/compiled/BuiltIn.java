package dev.greenlight.xml.compiled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The types that XML Schema itself has, as far as our schemas use them. */
final class BuiltIn {
  private static final Map<String, SimpleValue> TYPES =
      Map.ofEntries(
          Map.entry("string", Texts.ANY),
          Map.entry("normalizedString", Texts.ANY),
          Map.entry("token", Texts.ANY),
          Map.entry("anySimpleType", Texts.ANY),
          Map.entry("language", Texts.like("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")),
          Map.entry("NMTOKEN", Texts.like("[A-Za-z0-9._:-]+")),
          Map.entry("NCName", Texts.like("[A-Za-z_][A-Za-z0-9._-]*")),
          Map.entry("boolean", listed("true", "false", "0", "1")),
          Map.entry("anyURI", Uris.ANY),
          Map.entry("hexBinary", HexBinary.ANY),
          Map.entry("dateTime", Moments.ANY),
          Map.entry("float", SimpleValue.DOUBTED),
          Map.entry("integer", WholeNumbers.between(Long.MIN_VALUE, Long.MAX_VALUE)),
          Map.entry("positiveInteger", WholeNumbers.between(1, Long.MAX_VALUE)),
          Map.entry("nonNegativeInteger", WholeNumbers.between(0, Long.MAX_VALUE)),
          Map.entry("long", WholeNumbers.between(Long.MIN_VALUE, Long.MAX_VALUE)),
          Map.entry("int", WholeNumbers.between(Integer.MIN_VALUE, Integer.MAX_VALUE)),
          Map.entry("short", WholeNumbers.between(Short.MIN_VALUE, Short.MAX_VALUE)),
          Map.entry("byte", WholeNumbers.between(Byte.MIN_VALUE, Byte.MAX_VALUE)),
          Map.entry("unsignedLong", WholeNumbers.between(0, Long.MAX_VALUE)),
          Map.entry("unsignedInt", WholeNumbers.between(0, 0xFFFF_FFFFL)),
          Map.entry("unsignedShort", WholeNumbers.between(0, 0xFFFF)),
          Map.entry("unsignedByte", WholeNumbers.between(0, 0xFF)));

  private BuiltIn() {}

  static Optional<SimpleValue> of(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  private static SimpleValue listed(String... values) {
    return Texts.ANY.restricted(
        new Facets(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(values),
            List.of()));
  }
}
