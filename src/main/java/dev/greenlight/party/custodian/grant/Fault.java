package dev.greenlight.party.custodian.grant;

/** Something wrong with a request that a correct endpoint notices. */
public interface Fault {
  /** Error code of the OAuth registry; empty where none is due. */
  String error();

  /** A sentence for the developer at the other end. */
  String description();
}
