package org.huozi.cli;

/**
 * Ends a command that cannot do what it was told to. {@link Main} prints its message, which is in both languages, and
 * nothing else.
 */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandException(String message) {
        super(message);
    }
}
