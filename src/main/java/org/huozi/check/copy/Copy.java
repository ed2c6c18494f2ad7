package org.huozi.check.copy;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.diag.Correction;
import org.huozi.diag.Span;
import org.huozi.model.Role;
import org.huozi.source.SourceFile;

/** A piece of running text as a proof-reader has it before him, every character with its place in the manuscript. */
public final class Copy {
    /** Stands where something is that is no text: code, a picture, an address. */
    public static final char OPAQUE = '\uFFFC';

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?|ftp)://[\\x21-\\x7E]+|\\bwww\\.[\\x21-\\x7E]+|\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
                    + "|\\b[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:com|cn|org|net|gov|edu)(?:/[\\x21-\\x7E]*)?\\b");

    private final Role role;
    private final SourceFile file;
    private final String written;
    private final String text;
    private final int[] starts;
    private final BitSet verbatim;

    /**
     * A piece of text.
     *
     * @param starts for each char of the text, and for its end, an offset in the file
     * @param verbatim the chars that the file has as they are
     */
    Copy(Role role, SourceFile file, String written, int[] starts, BitSet verbatim) {
        this.role = role;
        this.file = file;
        this.written = written;
        this.text = ADDRESS.matcher(written)
                .replaceAll(
                        address -> String.valueOf(OPAQUE).repeat(address.group().length()));
        this.starts = starts;
        this.verbatim = verbatim;
    }

    public Role role() {
        return role;
    }

    /** What readers see; addresses and whatever else is no text are {@link #OPAQUE}. */
    public String text() {
        return text;
    }

    public Span span(int start, int end) {
        int last = end > start ? starts[end - 1] + 1 : starts[start];
        return file.span(starts[start], Math.max(last, starts[start]));
    }

    /** Whether markup, or a line end, stands between this char and the one before. */
    public boolean isMarkupBefore(int index) {
        return index > 0 && starts[index] != starts[index - 1] + 1;
    }

    /** A replacement, when the manuscript has these very characters and no markup between them. */
    public Optional<Correction> correction(int start, int end, String replacement) {
        boolean same = end > start
                && verbatim.get(start, end).cardinality() == end - start
                && starts[end - 1] - starts[start] == end - 1 - start;
        return same ? Optional.of(new Correction(span(start, end), replacement)) : Optional.empty();
    }

    /** What readers would see once the manuscript was corrected. */
    public String corrected(List<Correction> corrections) {
        StringBuilder corrected = new StringBuilder();
        String[] insertions = new String[written.length()];
        BitSet gone = new BitSet();
        for (Correction correction : corrections) {
            int from = file.offset(correction.span().start());
            int to = file.offset(correction.span().end());
            boolean inserted = false;
            for (int i = 0; i < written.length(); i++) {
                if (verbatim.get(i) && starts[i] >= from && starts[i] < to) {
                    insertions[i] = inserted ? "" : correction.text();
                    gone.set(i);
                    inserted = true;
                }
            }
        }
        for (int i = 0; i < written.length(); i++) {
            corrected.append(gone.get(i) ? insertions[i] : String.valueOf(written.charAt(i)));
        }
        return corrected.toString();
    }
}
