package dev.greenlight.cli;

/** How a list is printed. */
enum ListFormat {
  TEXT,
  JSON
}
