package org.huozi.cli;

/** A command cannot do what it was told to. Its message, in both languages, is all there is to say; see {@link Main}. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandException(String message) {
        super(message);
    }
}
