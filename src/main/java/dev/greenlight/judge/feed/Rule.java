package dev.greenlight.judge.feed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Id of a rule; everything else about it stands in the catalogue under that id. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {
  /** Such as {@code GBX-INT-01}. */
  String value();
}
