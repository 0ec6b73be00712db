/**
 * The list of sins: each deviation is one named departure from correct behaviour, together with the
 * duty it breaks and the checks that must notice.
 *
 * <p>Used as a mutant when a party stands in as the system under test, and as a provocation when it
 * faces a real one. Knows the parties it bends, and the checks only by the ids they answer to;
 * never calls them.
 */
package dev.greenlight.party.deviation;
