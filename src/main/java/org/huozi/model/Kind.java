package org.huozi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an article is, with the data that only such an article has. */
public sealed interface Kind {

    /** The word of the front matter's {@code kind:}; also the class name that templates and CSS see. */
    String name();

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

    /**
     * 政策文件.
     *
     * @param documentNumber 发文字号, as printed
     * @param date 成文日期
     */
    record Policy(Optional<String> issuer, Optional<String> documentNumber, Optional<LocalDate> date) implements Kind {
        @Override
        public String name() {
            return "policy";
        }
    }

    /**
     * 时讯汇编.
     *
     * @param label printed before each item's date, without its brackets
     */
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
