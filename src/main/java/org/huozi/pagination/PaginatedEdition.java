package org.huozi.pagination;

import java.util.List;
import org.huozi.model.Edition;

/**
 * An edition with its pages.
 *
 * @param printings its printed forms; first the one by {@link Printing.Choices#EDITION}, whose page numbers are the edition's
 */
public record PaginatedEdition(Edition edition, List<Printing> printings) {
    public PaginatedEdition {
        printings = List.copyOf(printings);
    }

    /** An edition that is printed in its own form alone. */
    public PaginatedEdition(Edition edition, PageMap pages, byte[] pdf) {
        this(edition, List.of(new Printing(Printing.Choices.EDITION, pages, pdf)));
    }

    public PageMap pages() {
        return printings.get(0).pages();
    }

    /** The finished file; not to be changed by its readers. */
    public byte[] pdf() {
        return printings.get(0).pdf();
    }

    /** These pages, made of an older text. */
    public PaginatedEdition withText(Edition newer) {
        return new PaginatedEdition(newer, printings);
    }
}
