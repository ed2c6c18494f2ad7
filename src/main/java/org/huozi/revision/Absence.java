package org.huozi.revision;

/**
 * Why there is nothing to compare.
 *
 * @param details lines for the console; may be empty
 */
public record Absence(String chinese, String english, String details) implements Sought, Attempt {
    Absence(String chinese, String english) {
        this(chinese, english, "");
    }
}
