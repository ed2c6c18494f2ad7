package org.huozi.model;

import java.util.List;
import java.util.Optional;

/**
 * “Meant so”: an editor's remark in a manuscript that what the proof-reader finds here is no mistake.
 *
 * @param line where it stands, 1-based
 * @param codes such as {@code TYP-003}
 * @param why in the editor's words
 * @param first first line it speaks of
 * @param last last line it speaks of
 */
public record Allowance(int line, List<String> codes, Optional<String> why, int first, int last) {
    public Allowance {
        codes = List.copyOf(codes);
    }

    public boolean covers(int place, String code) {
        return place >= first && place <= last && codes.contains(code);
    }
}
