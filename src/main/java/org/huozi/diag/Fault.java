package org.huozi.diag;

/** Something thrown by work on what came from outside: a fault of the program's, whatever the input is like. */
public record Fault(Throwable thrown) {

    /**
     * In words for the maintainers, never with a text of the input. Where a stack overflows is chance; where anything else
     * is thrown is not.
     */
    String described() {
        String kind = thrown.getClass().getSimpleName();
        StackTraceElement[] stack = thrown.getStackTrace();
        if (thrown instanceof StackOverflowError || stack.length == 0) {
            return kind;
        }
        String owner = stack[0].getClassName();
        return kind + ", " + owner.substring(owner.lastIndexOf('.') + 1) + "." + stack[0].getMethodName();
    }
}
