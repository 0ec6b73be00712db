package dev.greenlight.run;

import dev.greenlight.act.http.Conduct;
import dev.greenlight.model.RunFile;
import dev.greenlight.trust.TrustStore;
import java.util.List;

/** A target that is looked at before anything is played against it. */
public interface Patient {
  /** What the user says of it. */
  RunFile runFile();

  /** Whom the user trusts, as far as that can be read. */
  TrustStore trust();

  /** How the user says that it is reached. */
  Conduct conduct();

  /** Why secrets that the run file refers to cannot be had; empty when all can. */
  List<String> secretsMissing();

  /** Why files with certificates that the run file names cannot be used; empty when all can. */
  List<String> certificateProblems();

  /**
   * Makes it a target.
   *
   * @throws dev.greenlight.plan.BadRunFile when that cannot be
   */
  Target open();

  /** A target that is open already. */
  static Patient of(Target target) {
    return new Patient() {
      @Override
      public RunFile runFile() {
        return target.runFile();
      }

      @Override
      public TrustStore trust() {
        return target.trust();
      }

      @Override
      public Conduct conduct() {
        return target.conduct();
      }

      @Override
      public List<String> secretsMissing() {
        return List.of();
      }

      @Override
      public List<String> certificateProblems() {
        return List.of();
      }

      @Override
      public Target open() {
        return target;
      }
    };
  }
}
