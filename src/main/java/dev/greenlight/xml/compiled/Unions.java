package dev.greenlight.xml.compiled;

import java.util.List;
import java.util.stream.Collectors;

/** A value of one of several types. */
final class Unions extends SimpleValue {
  private final SimpleValue[] members;

  Unions(List<SimpleValue> members) {
    super(members.stream().map(SimpleValue::name).collect(Collectors.joining(" or ", "(", ")")));
    this.members = members.toArray(SimpleValue[]::new);
  }

  @Override
  public boolean surely(char[] text, int start, int length) {
    for (SimpleValue member : members) {
      if (member.surely(text, start, length)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean surely(long number) {
    for (SimpleValue member : members) {
      if (member.surely(number)) {
        return true;
      }
    }
    return false;
  }

  @Override
  SimpleValue restricted(Facets facets) {
    return DOUBTED;
  }
}
