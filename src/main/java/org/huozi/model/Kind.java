package org.huozi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an article is, with the data that only such an article has; of every other kind there is none of it. */
public sealed interface Kind {

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
    default Optional<String> issuer() {
        return Optional.empty();
    }

    /** 发文字号, as printed. */
    default Optional<String> documentNumber() {
        return Optional.empty();
    }

    /** 成文日期. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** What is printed before the date of each news item, without its brackets. */
    default Optional<String> label() {
        return Optional.empty();
    }

    default List<NewsItem> items() {
        return List.of();
    }

    /** Who answers for the text: its authors, else who issued it. */
    default List<String> names() {
        List<String> names = authors().stream().map(Author::name).toList();
        return names.isEmpty() ? issuer().stream().toList() : names;
    }

    /** 卷首语. */
    record Foreword() implements Kind {
        @Override
        public String name() {
            return "foreword";
        }
    }

    /** A signed article or report. */
    record Paper(List<Author> authors, List<Paragraph> summary, Optional<Keywords> keywords) implements Kind {
        public Paper {
            authors = List.copyOf(authors);
            summary = List.copyOf(summary);
        }

        @Override
        public String name() {
            return "article";
        }
    }

    /** 政策文件. */
    record Policy(Optional<String> issuer, Optional<String> documentNumber, Optional<LocalDate> date) implements Kind {
        @Override
        public String name() {
            return "policy";
        }
    }

    /** 时讯汇编. */
    record Digest(Optional<String> label, List<NewsItem> items) implements Kind {
        public Digest {
            items = List.copyOf(items);
        }

        @Override
        public String name() {
            return "digest";
        }
    }
}
