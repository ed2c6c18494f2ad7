package org.huozi.markdown;

import java.util.List;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.Inline;

/** The characters of a text that stand in the blocks that were made of it. */
final class PrintedWords extends ArticleRewriter {
    private final Accounts accounts;

    private PrintedWords(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Settles what stands in these blocks. */
    static void settle(List<? extends Block> blocks, Accounts accounts) {
        new PrintedWords(accounts).blocks(List.copyOf(blocks));
    }

    @Override
    public Inline text(Inline.Text inline) {
        accounts.settle(inline.words());
        return inline;
    }

    @Override
    public Inline code(Inline.CodeSpan code) {
        return whole(code);
    }

    @Override
    public Inline pageReference(Inline.PageReference reference) {
        return whole(reference);
    }

    @Override
    public Inline formula(Inline.Formula formula) {
        return whole(formula);
    }

    @Override
    public Block code(CodeBlock code) {
        accounts.settle(code.span());
        return code;
    }

    private Inline whole(Inline inline) {
        accounts.settle(inline.span());
        return inline;
    }
}
