package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Placeholders;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Frequency, voltage and counts of a power quality summary are numbers that a grid can have.
 *
 * <p>The frequency counts millionths of a hertz, the voltage millionths of a volt: a plain 60 or
 * 240 is a slip of scale. Flicker counts hundredths; nothing but an arc furnace next door makes it
 * ten, and nothing twenty. A harmonic voltage has no sign. No event is shorter than a second, no
 * long interruption than a minute (IEEE 1159). Zero is let pass as "none", but for a frequency. No
 * customer has 50 Hz and 60 Hz.
 */
@Rule("GBX-PQ-02")
final class QualityFiguresArePlausible implements FeedRule {
  private static final long MILLION = 1_000_000;
  private static final long MINUTE = 60;

  /** In hertz. */
  private static final Set<Long> GRIDS = Set.of(50L, 60L);

  /** What railways are fed with too, in millionths of a hertz. */
  private static final Set<Long> SUPPLIES =
      Set.of(16_700_000L, 25 * MILLION, 50 * MILLION, 60 * MILLION);

  /** By so much a grid may be off, in millionths of a hertz. */
  private static final long LEEWAY = 3 * MILLION;

  /** In hundredths. */
  private static final long MOST_FLICKER = 2_000;

  private static final Set<String> COUNTS =
      Set.of(
          "longInterruptions",
          "rapidVoltageChanges",
          "shortInterruptions",
          "supplyVoltageDips",
          "supplyVoltageImbalance",
          "supplyVoltageVariations",
          "tempOvervoltage");

  /** A frequency that no grid has. */
  record FrequencyImplausible(long microhertz, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a powerFrequency of about 16.7, 25, 50 or 60 Hz, in millionths of a hertz";
    }

    @Override
    public Object observed() {
      return microhertz;
    }

    @Override
    public String fix() {
      return "Write millionths of a hertz, 60000000 for 60 Hz, or leave the element out";
    }
  }

  /** A frequency of another grid than that of the other summaries. */
  record FrequencyOfAnotherGrid(long nominal, long microhertz, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a powerFrequency of about %d Hz, as in the summary before".formatted(nominal);
    }

    @Override
    public Object observed() {
      return microhertz;
    }

    @Override
    public String fix() {
      return "Write the frequency that was measured, in millionths of a hertz";
    }
  }

  /** A voltage that no grid has. */
  record VoltageImplausible(long microvolts, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a mainsVoltage between 1 mV and 1 MV, in millionths of a volt";
    }

    @Override
    public Object observed() {
      return microvolts;
    }

    @Override
    public String fix() {
      return "Write millionths of a volt, 120000000 for 120 V, or leave the element out";
    }
  }

  /** Flicker that no lamp shows; in hundredths. */
  record FlickerImplausible(String name, long hundredths, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a %s of 0 to 20, in hundredths: 0 to 2000".formatted(name);
    }

    @Override
    public Object observed() {
      return hundredths;
    }

    @Override
    public String fix() {
      return "Write hundredths, 100 for a flicker of 1, or leave the element out";
    }
  }

  /** A harmonic voltage below nothing. */
  record HarmonicNegative(long voltage, Location at) implements Finding {
    @Override
    public Object expected() {
      return "0 or more in harmonicVoltage";
    }

    @Override
    public Object observed() {
      return voltage;
    }
  }

  /** A number that stands for none. */
  record CountImplausible(String name, long count, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a count of events in " + name;
    }

    @Override
    public Object observed() {
      return count;
    }

    @Override
    public String fix() {
      return "Write how many such events there were, 0 for none, or leave out what is not counted";
    }
  }

  /** Of the first summary that says one that grids have, in hertz; 0 before. */
  private long nominal;

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.POWER_QUALITY_SUMMARY) {
      check(read.resource(), judgement);
      read.resource().child("powerFrequency").ifPresent(each -> compare(each, judgement));
    }
  }

  private void compare(Element frequency, Judgement judgement) {
    long microhertz = Numbers.whole(frequency.text()).orElse(0);
    long grid =
        GRIDS.stream()
            .filter(hertz -> Math.abs(microhertz - hertz * MILLION) <= LEEWAY)
            .findFirst()
            .orElse(0L);
    if (grid != 0 && nominal != 0 && grid != nominal) {
      judgement.finds(new FrequencyOfAnotherGrid(nominal, microhertz, frequency.at()));
    } else if (grid != 0) {
      nominal = grid;
    }
  }

  private static void check(Element summary, Judgement judgement) {
    long seconds = Period.of(summary, "summaryInterval").map(Period::duration).orElse(0L);
    long most = seconds > 0 ? seconds : Long.MAX_VALUE;
    for (Element figure : summary.children()) {
      OptionalLong number = Numbers.whole(figure.text());
      boolean isNone = number.orElse(0) == 0 && !figure.name().equals("powerFrequency");
      if (number.isPresent() && !isNone) {
        check(figure, number.getAsLong(), most, judgement);
      }
    }
  }

  private static void check(Element figure, long number, long most, Judgement judgement) {
    switch (figure.name()) {
      case "powerFrequency" -> {
        judgement.inspected();
        if (SUPPLIES.stream().noneMatch(hertz -> Math.abs(number - hertz) <= LEEWAY)) {
          judgement.finds(new FrequencyImplausible(number, figure.at()));
        }
      }
      case "mainsVoltage" -> {
        judgement.inspected();
        if (number < MILLION / 1000 || number > MILLION * MILLION) {
          judgement.finds(new VoltageImplausible(number, figure.at()));
        }
      }
      case "flickerPlt", "flickerPst" -> {
        judgement.inspected();
        if (number < 0 || number > MOST_FLICKER) {
          judgement.finds(new FlickerImplausible(figure.name(), number, figure.at()));
        }
      }
      case "harmonicVoltage" -> {
        judgement.inspected();
        if (number < 0) {
          judgement.finds(new HarmonicNegative(number, figure.at()));
        }
      }
      default -> {
        if (COUNTS.contains(figure.name())) {
          judgement.inspected();
          boolean isLong = figure.name().equals("longInterruptions");
          if (number < 0 || number > (isLong ? most / MINUTE : most) || Placeholders.is(number)) {
            judgement.finds(new CountImplausible(figure.name(), number, figure.at()));
          }
        }
      }
    }
  }
}
