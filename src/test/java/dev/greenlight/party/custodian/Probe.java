package dev.greenlight.party.custodian;

/** Sends requests to a running custodian and says what came back, in one line. */
@FunctionalInterface
interface Probe {
  String observe();
}
