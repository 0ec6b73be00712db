package dev.greenlight.judge.portal;

import dev.greenlight.judge.Check;
import java.util.stream.Stream;

/** The checks of this package that a journal can ask. */
public final class PortalChecks {
  private PortalChecks() {}

  /** All of them; a journal can hold no others. */
  public static Stream<Class<? extends Check>> all() {
    return Stream.of(
        AnswersUnknownAlike.class,
        AsksForLoginOnce.class,
        IsAttested.class,
        IsNamedXml.class,
        IsSavedAsFile.class,
        CanBeRead.class,
        KeepsOutOfFrames.class,
        MarkHasText.class,
        NamesNobody.class,
        NamesWhoAsks.class,
        OffersEligibleOnly.class,
        OffersBlockedToNobody.class,
        ShowsMark.class,
        TellsInWords.class);
  }
}
