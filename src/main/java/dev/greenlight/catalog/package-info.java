/**
 * What is demanded, by whom and how strongly: function blocks, requirements, rules and disputes, as
 * data.
 *
 * <p>Loads {@code src/main/resources/catalog/*.yaml} and knows nothing of how a duty is checked.
 */
package dev.greenlight.catalog;
