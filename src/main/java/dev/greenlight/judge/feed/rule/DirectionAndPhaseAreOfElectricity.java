package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;

/**
 * Only electricity flows both ways and has phases: gas and water flow to the customer (flow
 * direction 1, or 0 for none) and have no phase, and a temperature flows nowhere.
 */
@Rule("GBX-RT-06")
final class DirectionAndPhaseAreOfElectricity implements FeedRule {

  private static final long TEMPERATURE = 46;

  /** A direction that only electricity has. */
  record FlowOfElectricity(long flow, Location at) implements Finding {
    @Override
    public Object expected() {
      return "flowDirection 1 (forward), or 0, for gas, water and temperature";
    }

    @Override
    public Object observed() {
      return flow;
    }

    @Override
    public String fix() {
      return "Write flowDirection 1, or 0 for a value that does not flow";
    }
  }

  /** A phase, which only alternating current has. */
  record PhaseOfPipe(long phase, Location at) implements Finding {
    @Override
    public Object expected() {
      return "phase 0, or none, for gas and water";
    }

    @Override
    public Object observed() {
      return phase;
    }

    @Override
    public String fix() {
      return "Leave phase out";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.READING_TYPE) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element type, Judgement judgement) {
    TypeCodes codes = TypeCodes.of(type);
    boolean oneWay = codes.isGas() || codes.isWater() || codes.kind() == TEMPERATURE;
    if (oneWay && codes.flow() != TypeCodes.UNSAID) {
      judgement.inspected();
      if (codes.flow() > 1) {
        judgement.finds(new FlowOfElectricity(codes.flow(), type.at()));
      }
    }
    long phase = Numbers.at(type, "phase").orElse(0);
    if ((codes.isGas() || codes.isWater()) && phase > 0) {
      judgement.finds(new PhaseOfPipe(phase, type.child("phase").orElse(type).at()));
    }
  }
}
