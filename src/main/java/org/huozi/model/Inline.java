package org.huozi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.diag.Span;

/** A piece of a line of text. */
public sealed interface Inline {
    Span span();

    <R> R accept(InlineVisitor<R> visitor);

    /** The inlines inside it, on the same line: not those of a note, which stands elsewhere. */
    default List<Inline> content() {
        return List.of();
    }

    /** Characters, entities and escapes already resolved, no line break inside. */
    record Text(Words words) implements Inline {
        public String value() {
            return words.text();
        }

        @Override
        public Span span() {
            return words.span();
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** Emphasis; Chinese print sets it in 楷体. */
    record Emphasis(List<Inline> content, Span span) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** Strong importance; print sets it in 黑体. */
    record Strong(List<Inline> content, Span span) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Verbatim text in a line. */
    record CodeSpan(String value, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link out of the article.
     *
     * @param target an http, https or mailto URL
     */
    record Link(String target, List<Inline> content, Span span) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * A link to another article of the edition or to a heading.
     *
     * @param target as the author wrote it, {@code 02-flow.md#二、背景}
     * @param destination where it leads; none until {@code transform} has found it
     */
    record InnerLink(String target, Optional<Destination> destination, List<Inline> content, Span span)
            implements Inline {
        public InnerLink {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.innerLink(this);
        }
    }

    /**
     * A mention of something in the same article, for instance 图 1.
     *
     * @param anchor {@link Figure#id()} or a heading's id
     */
    record Reference(String anchor, List<Inline> content, Span span) implements Inline {
        public Reference {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * A mention of sources that the article lists: [1,3-5], （王五，2019）, as typed.
     *
     * @param id unique within the article, for the way back from the list
     * @param raised whether it is set above the line, as numbers are
     * @param entries ids of the entries that are meant, ranges counted out; those of the list alone
     * @param content with a {@link Reference} where an entry is named
     */
    record Citation(String id, boolean raised, List<String> entries, List<Inline> content, Span span)
            implements Inline {
        public Citation {
            entries = List.copyOf(entries);
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.citation(this);
        }
    }

    /**
     * A picture.
     *
     * @param path relative to the edition's folder, for instance {@code images/figure-1.svg}
     * @param width in percent of the measure, as its author wants it
     */
    record Image(String path, String alternative, OptionalInt width, Span span) implements Inline {

        /** The same picture of this width, unless it has one. */
        public Image withWidth(OptionalInt percent) {
            return width.isPresent() ? this : new Image(path, alternative, percent, span);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /**
     * A footnote or endnote, at the place of its first mark.
     *
     * @param number within the article; 0 until {@code transform} has numbered it
     * @param definition where the note is written, by which its further marks know it
     * @param blocks paragraphs, lists, quotations, tables and listings; no figure, no heading, and no other note
     * @param span of the mark
     */
    record Note(int number, Span definition, List<Block> blocks, Span span) implements Inline {
        public Note {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /**
     * A further mark of a note that is mentioned more than once: the same number, and no second text.
     *
     * @param number of the note; 0 until {@code transform} has numbered it
     * @param ordinal which mark of its note it is, the first being that of {@link Note}; 0 until numbered
     * @param definition {@link Note#definition()}
     */
    record NoteMark(int number, int ordinal, Span definition, Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.noteMark(this);
        }
    }

    /** A line break the author asked for. */
    record LineBreak(Span span) implements Inline {
        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** Characters above or below the line, 上标 and 下标. */
    record Script(Formula.Height height, List<Inline> content, Span span) implements Inline {
        public Script {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.script(this);
        }
    }

    /** Text with one of the marks that accompany characters (标号, GB/T 15834 §4.10, §4.16; CLREQ #h-emphasis_dots). */
    record Marked(Mark mark, List<Inline> content, Span span) implements Inline {
        public Marked {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.marked(this);
        }

        /** What accompanies the characters. */
        public enum Mark {
            /** 着重号: a dot below each character. */
            EMPHASIS,
            /** 专名号: a line below a name. */
            PROPER_NAME,
            /** 书名号甲式: a wavy line below a title. */
            BOOK_TITLE
        }
    }

    /**
     * Text with its reading above, 注音.
     *
     * @param annotation 拼音, for the whole of {@code base}
     */
    record Ruby(List<Inline> base, String annotation, Span span) implements Inline {
        public Ruby {
            base = List.copyOf(base);
        }

        @Override
        public List<Inline> content() {
            return base;
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.ruby(this);
        }
    }

    /**
     * The number of the page that something in the same article stands on: 见第 12 页.
     *
     * @param anchor {@link Figure#id()} or a heading's id; empty until {@code transform} has found what is meant
     * @param content what is meant, as the author named it: 图 1, or the words of a heading
     */
    record PageReference(String anchor, List<Inline> content, Span span) implements Inline {
        public PageReference {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.pageReference(this);
        }
    }

    /**
     * A formula on one line, readable as text.
     *
     * @param display whether it stands on a line of its own
     */
    record Formula(List<FormulaPart> pieces, boolean display, Span span) implements Inline {
        public Formula {
            pieces = List.copyOf(pieces);
        }

        @Override
        public <R> R accept(InlineVisitor<R> visitor) {
            return visitor.formula(this);
        }

        /** Characters of a formula that stand at one height. */
        public record FormulaPart(Height height, String text) {}

        /** Where characters stand. */
        public enum Height {
            LINE,
            SUPERSCRIPT,
            SUBSCRIPT
        }
    }
}
