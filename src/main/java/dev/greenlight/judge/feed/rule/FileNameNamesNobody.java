package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Delivery;
import dev.greenlight.judge.feed.FeedEvent.DocumentClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.privacy.PersonalData;
import dev.greenlight.judge.privacy.Trace;
import dev.greenlight.model.Finding;
import java.util.Optional;

/**
 * The name of the file says nothing of who the customer is.
 *
 * <p>The manual test GB007: file names travel in mail and stand in logs. Judged where a name is
 * known, so not for standard input or a document of a run. What counts as a trace: see {@link
 * PersonalData}; dates and time stamps do not.
 */
@Rule("GBX-FIL-08")
final class FileNameNamesNobody implements FeedRule {

  /** A trace of a customer. */
  record PersonalDataInFileName(Trace trace) implements Finding {
    @Override
    public Object expected() {
      return "a file name that says nothing of the customer";
    }

    @Override
    public Object observed() {
      return trace.told();
    }
  }

  private final Optional<String> fileName;

  FileNameNamesNobody(Delivery delivery) {
    fileName = delivery.fileName();
  }

  @Override
  public void on(DocumentClosed document, Judgement judgement) {
    if (fileName.isPresent()) {
      judgement.inspected();
      PersonalData.inFileName(fileName.get())
          .ifPresent(trace -> judgement.finds(new PersonalDataInFileName(trace)));
    }
  }
}
