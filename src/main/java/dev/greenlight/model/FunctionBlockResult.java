package dev.greenlight.model;

/**
 * Roll-up of one function block.
 *
 * @param id the block
 * @param title its name in the catalogue
 * @param verdict the worst of its cases; INCONCLUSIVE when none was decided
 * @param decided how many of its cases were decided
 */
public record FunctionBlockResult(FunctionBlockId id, String title, Verdict verdict, int decided) {}
