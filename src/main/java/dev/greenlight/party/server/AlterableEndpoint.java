package dev.greenlight.party.server;

/** An endpoint whose finished answers a deviation may change on their way out. */
public abstract class AlterableEndpoint implements Endpoint {
  /** Changes a finished answer. */
  @FunctionalInterface
  public interface Alteration {
    /** The answer that goes out in place of the correct one. */
    Answer alter(Request request, Answer correct);
  }

  private Alteration alteration = (request, correct) -> correct;

  /** The correct answer. */
  protected abstract Answer respond(Request request);

  @Override
  public final Answer answer(Request request) {
    return alteration.alter(request, respond(request));
  }

  /** Changes every answer of this endpoint. Called before the first request only. */
  public final void alterAnswers(Alteration change) {
    alteration = change;
  }
}
