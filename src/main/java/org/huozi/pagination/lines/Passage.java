package org.huozi.pagination.lines;

import java.util.List;
import org.huozi.typeset.Measure;
import org.huozi.typeset.Setting;

/** A block of running text as the first layout left it: its text, its measure in dots, its setting. */
record Passage(List<Segment> segments, Measure measure, Setting setting) {
    Passage {
        segments = List.copyOf(segments);
    }
}
