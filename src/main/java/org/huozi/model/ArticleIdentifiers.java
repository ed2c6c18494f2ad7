package org.huozi.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What libraries file an article under, as typed.
 *
 * @param doi ISO 26324
 * @param cstr 科技资源标识 (GB/T 32843)
 * @param classNumber 中图分类号 (中国图书馆分类法), one or several
 * @param documentCode 文献标志码, a letter from A to E (CAJ-CD B/T 1)
 * @param articleNumber 文章编号: ISSN, year, number, first page and pages (CAJ-CD B/T 1)
 */
public record ArticleIdentifiers(
        Optional<Words> doi,
        Optional<Words> cstr,
        Optional<Words> classNumber,
        Optional<Words> documentCode,
        Optional<Words> articleNumber) {
    public static final ArticleIdentifiers NONE = new ArticleIdentifiers(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Stream<Words> all() {
        return Stream.of(doi, cstr, classNumber, documentCode, articleNumber).flatMap(Optional::stream);
    }
}
