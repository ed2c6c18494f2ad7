package org.huozi.publish;

import org.huozi.output.site.Covers;
import org.huozi.pagination.Pagination;

/** How a run comes by pages and covers: by making them, or by taking what stands from a run before. */
public interface Composing {
    /** Everything is made. */
    Composing ANEW = new Composing() {
        @Override
        public Pagination pagination(Pagination anew) {
            return anew;
        }

        @Override
        public Covers covers(Covers anew) {
            return anew;
        }
    };

    Pagination pagination(Pagination anew);

    Covers covers(Covers anew);

    /** Whether the pages may be those of an older text. Such a run shows its text and writes no reports. */
    default boolean isProvisional() {
        return false;
    }

    /** Whether the desk says what reads otherwise in print: worth its time after a run, not after every saving. */
    default boolean isProofed() {
        return true;
    }
}
