package dev.greenlight.plan;

import dev.greenlight.model.TestCase;

/**
 * One case of a plan.
 *
 * @param testCase the case
 * @param runs whether it runs
 * @param reason why it runs, or why not
 */
public record PlanLine(TestCase testCase, boolean runs, String reason) {}
