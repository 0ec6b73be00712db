package dev.greenlight.party.custodian.data;

/**
 * A usage point as the household knows it.
 *
 * @param title what it is called; nothing personal
 * @param quantity what its meter counts
 * @param typical a typical value of one reading
 * @param tariff what the energy costs
 */
record ServicePoint(String title, MeteredQuantity quantity, double typical, Tariff tariff) {}
