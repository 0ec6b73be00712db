package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import java.util.Locale;

/**
 * A way to write the address of a foreign resource so that a careless server compares one path and
 * serves another.
 */
public enum PathTrick {
  /** Down the own path and up again. */
  DOTS {
    @Override
    String last(String own, String foreign) {
      return own + "/../" + foreign;
    }
  },
  /** The same with the dots percent-encoded. */
  ENCODED_DOTS {
    @Override
    String last(String own, String foreign) {
      return own + "/%2e%2e/" + foreign;
    }
  },
  /** The same with the slashes percent-encoded. */
  ENCODED_SLASH {
    @Override
    String last(String own, String foreign) {
      return own + "%2f..%2f" + foreign;
    }
  },
  /** A slash at the end. */
  TRAILING_SLASH {
    @Override
    String last(String own, String foreign) {
      return foreign + "/";
    }
  },
  /** An empty segment before. */
  DOUBLED_SLASH {
    @Override
    String last(String own, String foreign) {
      return "/" + foreign;
    }
  },
  /** A path parameter behind. */
  PATH_PARAMETER {
    @Override
    String last(String own, String foreign) {
      return foreign + ";v=1";
    }
  },
  /** The collection in capitals. */
  UPPER_CASE {
    @Override
    String last(String own, String foreign) {
      return foreign;
    }

    @Override
    String parent(String parent) {
      return Addresses.under(
          Addresses.parent(parent), Addresses.last(parent).toUpperCase(Locale.ROOT));
    }
  };

  abstract String last(String own, String foreign);

  String parent(String parent) {
    return parent;
  }

  /**
   * The address to try.
   *
   * @param own address that the token opens
   * @param foreign address that it does not open
   * @throws NotCarriedOut when it would be that address as it stands
   */
  public String applied(String own, String foreign) {
    String tricky =
        Addresses.under(
            parent(Addresses.parent(foreign)), last(Addresses.last(own), Addresses.last(foreign)));
    if (tricky.equals(foreign)) {
      throw new NotCarriedOut("there is no other way to write " + foreign + " by this trick");
    }
    return tricky;
  }
}
