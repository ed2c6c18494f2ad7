package org.huozi.cli;

/** A command cannot do what it was told to. Its message, in both languages, is all there is to say; see {@link Main}. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
