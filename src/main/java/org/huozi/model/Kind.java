package org.huozi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind of an article, with the data that only articles of this kind have. */
public sealed interface Kind {
    String FOREWORD = "foreword";
    String PAPER = "article";
    String INTERVIEW = "interview";
    String REVIEW = "review";
    String BRIEF = "brief";
    String POLICY = "policy";
    String DIGEST = "digest";

    /** The kinds that have authors, an abstract and keywords. */
    List<String> SIGNED = List.of(PAPER, INTERVIEW, REVIEW);

    /** The word of the front matter's {@code kind:}; also the class name that templates and CSS see. */
    String name();

    default List<Author> authors() {
        return List.of();
    }

    /** 摘要. */
    default List<Paragraph> summary() {
        return List.of();
    }

    default Optional<Keywords> keywords() {
        return Optional.empty();
    }

    /** 发文机关. */
    default Optional<Words> issuer() {
        return Optional.empty();
    }

    /** 发文字号, as printed. */
    default Optional<Words> documentNumber() {
        return Optional.empty();
    }

    /** 成文日期. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** What is printed before the date of each news item, without its brackets. */
    default Optional<Words> label() {
        return Optional.empty();
    }

    default List<NewsItem> items() {
        return List.of();
    }

    /** The same with other paragraphs of the abstract. */
    default Kind withSummary(List<Paragraph> changed) {
        return this;
    }

    /** The same with other news items. */
    default Kind withItems(List<NewsItem> changed) {
        return this;
    }

    /** Who answers for the text: its authors, else who issued it. */
    default List<String> names() {
        Stream<Words> names =
                authors().isEmpty() ? issuer().stream() : authors().stream().map(Author::name);
        return names.map(Words::text).toList();
    }

    /** 卷首语. */
    record Foreword() implements Kind {
        @Override
        public String name() {
            return FOREWORD;
        }
    }

    /**
     * A signed text.
     *
     * @param name which of {@link #SIGNED} it is: an article or report, 访谈, or 书评
     */
    record Paper(String name, List<Author> authors, List<Paragraph> summary, Optional<Keywords> keywords)
            implements Kind {
        public Paper {
            authors = List.copyOf(authors);
            summary = List.copyOf(summary);
        }

        /** An article or report. */
        public Paper(List<Author> authors, List<Paragraph> summary, Optional<Keywords> keywords) {
            this(PAPER, authors, summary, keywords);
        }

        @Override
        public Kind withSummary(List<Paragraph> changed) {
            return new Paper(name, authors, changed, keywords);
        }
    }

    /** 短讯: a piece of news that nobody signs. */
    record Brief() implements Kind {
        @Override
        public String name() {
            return BRIEF;
        }
    }

    /** 政策文件. */
    record Policy(Optional<Words> issuer, Optional<Words> documentNumber, Optional<LocalDate> date) implements Kind {
        @Override
        public String name() {
            return POLICY;
        }
    }

    /** 时讯汇编. */
    record Digest(Optional<Words> label, List<NewsItem> items) implements Kind {
        public Digest {
            items = List.copyOf(items);
        }

        @Override
        public String name() {
            return DIGEST;
        }

        @Override
        public Kind withItems(List<NewsItem> changed) {
            return new Digest(label, changed);
        }
    }
}
