package org.huozi.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.model.Amendment;
import org.huozi.model.Words;
import org.huozi.references.EntryLabel;
import org.huozi.references.ListHeading;

/**
 * Lists of sources, 参考文献, before they are parsed. People type them a line an entry, with or without empty lines between,
 * or broken over several lines; and much in them means something to Markdown: {@code [1](美)史密斯} is a link, {@code [1]:}
 * a definition, {@code 1.} an item that is numbered anew. Here each entry becomes a paragraph, and its signs mean
 * themselves.
 *
 * @param words with the entries set apart
 * @param wraps places of line ends within an entry
 */
record ListedSources(Words words, Set<Integer> wraps) {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]*(.*?)[ \\t#]*");
    private static final Pattern CONTAINER = Pattern.compile(" {0,3}[:：]{3,}[ \\t]*(\\w*).*");
    private static final Pattern BOLD = Pattern.compile("[*_ \\t\\u3000]+");

    /** [EB/OL](2021-06-03) is no link. */
    private static final Pattern LINK_OF_MARKS =
            Pattern.compile("(?<!\\\\)\\[[^\\[\\]\\n]{1,24}](?=[(:])(?!\\((?i:https?:|mailto:|#))");

    private static final Pattern FINISHED = Pattern.compile("(?s).*(?:[.。．;；]|[\\x21-\\x7E]{12})[ \\t]*");

    /** A line that goes on below: in a list of names, within a title, at a word's hyphen. */
    private static final Pattern UNFINISHED = Pattern.compile("(?s).*(?:[,，、;；:：&/—-]|\\band)[ \\t]*");

    /** Names, then the year or a title in its marks. */
    private static final Pattern BEGINNING = Pattern.compile(
            "[\\p{L}·• ,，、.．&'’-]{2,80}?(?:[(（,，.． ] ?(?:1[5-9]|20)\\d\\d[a-z]?[)）.．。,，:：]|[:：] ?[《“])(?s:.*)");

    /** Chars. */
    private static final int LONGEST_HEADING = 20;

    /** The level of a heading that was typed as a paragraph. */
    private static final int PLAIN = 2;

    private static final String CONTAINER_NAME = "bibliography";

    ListedSources {
        wraps = Set.copyOf(wraps);
    }

    static ListedSources in(Words words) {
        return new Reader(words).read();
    }

    private static final class Reader {
        private final Words words;
        private final BitSet code;
        private final List<Amendment> amendments = new ArrayList<>();
        private final Set<Integer> wraps = new HashSet<>();
        private State state = State.OUTSIDE;
        /** What the heading of the list said, and how deep it stands. */
        private State list = State.OUTSIDE;

        private int level;
        /** The line before, when it is one of an entry, or a heading typed as a paragraph. */
        private String above = "";

        private enum State {
            OUTSIDE,
            /** Below the heading; the first entry says whether the list is numbered. */
            EXPECTING,
            EXPECTING_NUMBERS,
            NUMBERED,
            UNNUMBERED
        }

        Reader(Words words) {
            this.words = words;
            this.code = ListedCode.of(words.text());
        }

        ListedSources read() {
            int at = 0;
            for (String line : words.text().split("\n", -1)) {
                line(line, at);
                at += line.length() + 1;
            }
            return new ListedSources(words.amended(amendments), wraps);
        }

        private void line(String line, int at) {
            Matcher heading = HEADING.matcher(line);
            Matcher container = CONTAINER.matcher(line);
            String bare = BOLD.matcher(line).replaceAll("");
            if (code.get(at)) {
                state = State.OUTSIDE;
            } else if (container.matches()) {
                state = container.group(1).equals(CONTAINER_NAME) ? State.EXPECTING : State.OUTSIDE;
            } else if (heading.matches()) {
                heading(
                        heading.group(1).length(),
                        BOLD.matcher(heading.group(2)).replaceAll(""));
            } else if (bare.length() <= LONGEST_HEADING && below(bare) != State.OUTSIDE) {
                heading(PLAIN, bare);
                above = line; // the first entry may follow at once
                return;
            } else if (!line.isBlank()) {
                entry(line, at);
                return;
            }
            above = "";
        }

        /** A list may be divided, by languages for instance. */
        private void heading(int depth, String words) {
            boolean divides = state != State.OUTSIDE && depth > level && below(words) == State.OUTSIDE;
            if (divides) {
                state = list;
            } else {
                state = below(words);
                list = state;
                level = depth;
            }
        }

        private static State below(String heading) {
            if (ListHeading.isOfSources(heading)) {
                return State.EXPECTING;
            }
            return ListHeading.isOfNotes(heading) ? State.EXPECTING_NUMBERS : State.OUTSIDE;
        }

        private void entry(String line, int at) {
            int indent = line.length() - line.stripLeading().length();
            Optional<EntryLabel> label = EntryLabel.of(line.substring(indent));
            boolean first = state == State.EXPECTING || state == State.EXPECTING_NUMBERS;
            if (first) {
                State unnumbered = state == State.EXPECTING ? State.UNNUMBERED : State.OUTSIDE;
                state = label.isPresent() ? State.NUMBERED : unnumbered;
            }
            if (state == State.OUTSIDE) {
                return;
            }
            boolean unindented = indent == 0 && (above.isEmpty() || isParted(above, line));
            boolean begins = state == State.NUMBERED ? label.isPresent() : first || unindented;
            if (begins && !above.isEmpty()) {
                amendments.add(new Amendment(at, at, "\n"));
            } else if (!above.isEmpty()) {
                wraps.add(words.place(at - 1));
            }
            label.filter(found -> state == State.NUMBERED).ifPresent(found -> escapeLabel(line, indent, at));
            Matcher link = LINK_OF_MARKS.matcher(line);
            while (link.find()) {
                if (link.start() != indent || label.isEmpty()) {
                    escape(at + link.start());
                }
            }
            above = line;
        }

        private static boolean isParted(String above, String line) {
            return FINISHED.matcher(above).matches()
                    || (BEGINNING.matcher(line).matches()
                            && !UNFINISHED.matcher(above).matches());
        }

        private void escapeLabel(String line, int indent, int at) {
            if (line.charAt(indent) == '[') {
                escape(at + indent);
            } else if (Character.isDigit(line.charAt(indent))) {
                Matcher mark = Pattern.compile("[0-9]+(?=[.)])").matcher(line).region(indent, line.length());
                if (mark.lookingAt()) {
                    escape(at + mark.end());
                }
            }
        }

        private void escape(int at) {
            amendments.add(new Amendment(at, at, "\\"));
        }
    }
}
