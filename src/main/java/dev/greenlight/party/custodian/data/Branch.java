package dev.greenlight.party.custodian.data;

import java.util.List;

/** One usage point of a subscription with everything below it. */
interface Branch {

  /** The usage point itself. */
  Resource root();

  /** All of it with the shared resources that it refers to, each before what belongs to it. */
  List<Resource> resources();
}
