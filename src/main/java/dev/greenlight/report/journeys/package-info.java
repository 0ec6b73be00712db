/** What is told about Green Button and which cases decide on it, as a page of the documentation. */
package dev.greenlight.report.journeys;
