package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticsJsonTest {

    @Test
    void holdsCountsAndFindings() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Code.CFG_013, Span.at("content/journal.yaml", new Position(4, 11)), "a\"b\\c\n𠮷");
        assertThat(DiagnosticsJson.of(diagnostics)).isEqualTo("""
                {
                  "formatVersion": 1,
                  "errors": 1,
                  "warnings": 0,
                  "notes": 0,
                  "diagnostics": [
                    {"code": "CFG-013", "severity": "error", "file": "content/journal.yaml", "start": {"line": 4, "column": 11}, "end": {"line": 4, "column": 11}, "chinese": "a\\"b\\\\c\\u000a\\ud842\\udfb7 不是语言代码", "english": "a\\"b\\\\c\\u000a\\ud842\\udfb7 is not a language tag", "chineseHint": "简体中文写作 zh-CN", "englishHint": "Simplified Chinese is zh-CN"}
                  ]
                }
                """);
    }

    @Test
    void isAnEmptyListWhenNothingWasFound() {
        assertThat(DiagnosticsJson.of(new Diagnostics())).contains("\"diagnostics\": []");
    }
}
