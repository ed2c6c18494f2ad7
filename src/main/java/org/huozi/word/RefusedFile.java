package org.huozi.word;

import java.util.List;
import org.huozi.diag.Code;

/** A file that is no .docx, or none that can be read safely; the code says which, and what an editor does about it. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final List<String> arguments;

    RefusedFile(Code code, String... arguments) {
        super(code.id());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    /** What the code's message is filled with. */
    public String[] arguments() {
        return arguments.toArray(new String[0]);
    }
}
