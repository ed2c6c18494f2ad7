package org.huozi.check.structure;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.ArticleIdentifiers;
import org.huozi.model.AuthorNote;
import org.huozi.model.Edition;
import org.huozi.model.Identifier;
import org.huozi.model.Words;

/** Identifiers that machines will not take as they are typed. */
final class IdentifierForms {
    /** ISO 26324: a directory, a registrant, anything. */
    private static final Form DOI = new Form(
            "DOI", "doi", "10\\.[0-9]{4,9}/[^\\s\\p{IsHan}]+", "10.12345/abc.2026.03.001", Identifier.DOI::bare);

    /** GB/T 32843: who registered it, of what type it is, and anything. */
    private static final Form CSTR = new Form(
            "CSTR",
            "cstr",
            "[0-9]{5}\\.[0-9]{2}\\.[^\\s\\p{IsHan}]+",
            "32001.14.abc.2026.03.001",
            Identifier.CSTR::bare);

    /** 中国图书馆分类法: a letter (of technology two), digits after each third of which a point stands, auxiliary marks. */
    private static final String CLASS =
            "(?:T[BDEFGHJKLMNPQSUV]|[A-KN-SUVXZ])(?:[0-9]{1,3}(?:\\.[0-9]+)*)?(?:[-=(:\"+/][^;；,，\\s]*)?";

    private static final Form CLC =
            new Form("中图分类号", "clc", CLASS + "(?:\\s*[;；,，\\s]\\s*" + CLASS + ")*", "F241.4", UnaryOperator.identity());

    /** CAJ-CD B/T 1-2006 §6. */
    private static final Form DOCUMENT_CODE = new Form("文献标志码", "documentCode", "[A-E]", "A", UnaryOperator.identity());

    private static final Form MAIL = new Form(
            "电子邮箱",
            "email",
            "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+",
            "name@example.org",
            UnaryOperator.identity());

    private static final Form ORCID = new Form(
            "ORCID",
            "orcid",
            "[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]",
            "0000-0002-1825-0097",
            Identifier.ORCID::bare);

    private IdentifierForms() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        ArticleIdentifiers identifiers = article.particulars().identifiers();
        DOI.look(identifiers.doi(), diagnostics);
        CSTR.look(identifiers.cstr(), diagnostics);
        CLC.look(identifiers.classNumber(), diagnostics);
        DOCUMENT_CODE.look(identifiers.documentCode(), diagnostics);
        article.kind().authors().forEach(author -> look(author.note(), diagnostics));
    }

    private static void look(AuthorNote note, Diagnostics diagnostics) {
        MAIL.look(note.email(), diagnostics);
        if (ORCID.look(note.orcid(), diagnostics)) {
            note.orcid()
                    .filter(orcid -> !hasCheckDigit(Identifier.ORCID.bare(orcid.text())))
                    .ifPresent(orcid -> diagnostics.add(Code.STR_018, orcid.span(), orcid.text()));
        }
    }

    /** ISO 7064 MOD 11-2, as ISO 27729 asks for. */
    private static boolean hasCheckDigit(String orcid) {
        String digits = orcid.replace("-", "");
        int total = 0;
        for (char digit : digits.substring(0, digits.length() - 1).toCharArray()) {
            total = (total + Character.digit(digit, 10)) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.endsWith(check == 10 ? "X" : Integer.toString(check));
    }

    /**
     * How a value is written.
     *
     * @param chinese what it is
     * @param bare takes away what may stand before it
     */
    private record Form(String chinese, String key, Pattern pattern, String example, UnaryOperator<String> bare) {
        Form(String chinese, String key, String pattern, String example, UnaryOperator<String> bare) {
            this(chinese, key, Pattern.compile(pattern), example, bare);
        }

        /** Whether there is one, and it is written so. */
        boolean look(Optional<Words> typed, Diagnostics diagnostics) {
            Optional<Words> odd = typed.filter(
                    words -> !pattern.matcher(bare.apply(words.text())).matches());
            odd.ifPresent(words -> diagnostics.add(Code.STR_017, words.span(), words.text(), chinese, key, example));
            return typed.isPresent() && odd.isEmpty();
        }
    }
}
