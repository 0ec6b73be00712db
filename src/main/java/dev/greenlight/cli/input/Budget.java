package dev.greenlight.cli.input;

/** How many bytes may still come out of one file: an archive shares it among its members. */
final class Budget {
  private final long most;
  private long spent;

  Budget(long most) {
    this.most = most;
  }

  void spend(String source, long more) throws BadInput {
    spent += more;
    if (spent > most) {
      throw new BadInput(
          source + ": longer than " + most + " bytes when unpacked (--max-bytes allows more)");
    }
  }
}
