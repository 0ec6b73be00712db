package dev.greenlight.judge.feed.customer;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The coordinates of a ServiceLocation are two numbers, and can be those of a place.
 *
 * <p>The schema takes any text for them. In which system they count is not said; two that can be
 * meant for degrees are held to what degrees can be: no more than 90 north and 60 south in
 * yPosition, no more than 180 in xPosition beside a latitude in decimals, and not 0 in both, which
 * lies in the Gulf of Guinea and is what stands where nobody filled them in.
 */
@Rule("GBX-CUS-48")
final class PositionsAreNumbers implements FeedRule {
  private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

  /** A coordinate in words. */
  record PositionNotANumber(String name, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a number in " + name;
    }

    @Override
    public String fix() {
      return "Write degrees in digits with a point before the decimals; west and south are"
          + " negative";
    }
  }

  /** A line around the globe, on which the place may be anywhere. */
  record PositionIncomplete(String lacking, Location at) implements Finding {
    @Override
    public Object expected() {
      return "xPosition and yPosition, which only together make a place";
    }

    @Override
    public Object observed() {
      return "no " + lacking;
    }

    @Override
    public String fix() {
      return "Write %s too, or leave positionPoints out".formatted(lacking);
    }
  }

  /** A latitude beyond the poles, or one for a longitude. */
  record LatitudeBeyondPole(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "yPosition from -90 to 90, the latitude, beside a longitude in xPosition";
    }

    @Override
    public String fix() {
      return "Write the latitude in yPosition and the longitude in xPosition, in degrees";
    }
  }

  /** A longitude beyond half a turn, beside a latitude. */
  record LongitudeBeyondHalfTurn(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "xPosition from -180 to 180, the longitude, beside a latitude in yPosition";
    }

    @Override
    public String fix() {
      return "Write the longitude from -180 to 180 in degrees; west of Greenwich is negative";
    }
  }

  /** A latitude of Antarctica, or a longitude for one. */
  record LatitudeOfAntarctica(String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "yPosition north of -60, the latitude, and a longitude in xPosition: nobody is"
          + " supplied farther south";
    }

    @Override
    public String fix() {
      return "Write the longitude in xPosition and the latitude in yPosition: they seem to be"
          + " swapped";
    }
  }

  /** A place in the Gulf of Guinea, where nobody filled in another. */
  record PositionUnsaid(Location at) implements Finding {
    @Override
    public Object expected() {
      return "the coordinates of the place, or none";
    }

    @Override
    public Object observed() {
      return "0 in xPosition and in yPosition, in the sea south of Ghana";
    }

    @Override
    public String fix() {
      return "Leave positionPoints out where the place is not known";
    }
  }

  private static final double HALF_TURN = 180;
  private static final double POLE = 90;
  private static final double SOUTHERNMOST = -60;

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) != Kind.SERVICE_LOCATION) {
      return;
    }
    for (Element point : read.resource().children("positionPoints")) {
      checkPair(point, judgement);
      checkDegrees(point, judgement);
      for (Element coordinate : point.children()) {
        if (coordinate.name().endsWith("Position")) {
          judgement.inspected();
          String text = coordinate.text().strip();
          if (!NUMBER.matcher(text).matches()) {
            judgement.finds(new PositionNotANumber(coordinate.name(), text, coordinate.at()));
          }
        }
      }
    }
  }

  private static void checkPair(Element point, Judgement judgement) {
    judgement.inspected();
    String lacking =
        Stream.of("xPosition", "yPosition")
            .filter(name -> point.child(name).isEmpty())
            .collect(Collectors.joining(" and "));
    if (!lacking.isEmpty()) {
      judgement.finds(new PositionIncomplete(lacking, point.at()));
    }
  }

  private static void checkDegrees(Element point, Judgement judgement) {
    OptionalDouble x = number(point, "xPosition");
    OptionalDouble y = number(point, "yPosition");
    if (x.isEmpty() || y.isEmpty()) {
      return;
    }
    if (x.getAsDouble() == 0 && y.getAsDouble() == 0) {
      judgement.finds(new PositionUnsaid(point.at()));
    } else if (Math.abs(x.getAsDouble()) <= HALF_TURN
        && Math.abs(y.getAsDouble()) <= HALF_TURN
        && Math.abs(y.getAsDouble()) > POLE) {
      Element latitude = point.child("yPosition").orElse(point);
      judgement.finds(new LatitudeBeyondPole(latitude.text().strip(), latitude.at()));
    } else if (Math.abs(x.getAsDouble()) > HALF_TURN
        && Math.abs(x.getAsDouble()) < 2 * HALF_TURN
        && Math.abs(y.getAsDouble()) <= POLE
        && y.getAsDouble() != Math.rint(y.getAsDouble())) {
      Element longitude = point.child("xPosition").orElse(point);
      judgement.finds(new LongitudeBeyondHalfTurn(longitude.text().strip(), longitude.at()));
    } else if (Math.abs(x.getAsDouble()) <= HALF_TURN
        && y.getAsDouble() < SOUTHERNMOST
        && y.getAsDouble() >= -POLE) {
      Element latitude = point.child("yPosition").orElse(point);
      judgement.finds(new LatitudeOfAntarctica(latitude.text().strip(), latitude.at()));
    }
  }

  private static OptionalDouble number(Element point, String name) {
    return point.child(name).map(each -> each.text().strip()).stream()
        .filter(text -> NUMBER.matcher(text).matches())
        .mapToDouble(Double::parseDouble)
        .findFirst();
  }
}
