package org.huozi.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void keepsTheOrderOfMembersAndLeavesOutWhatIsAbsent() {
        assertThat(Json.object()
                        .with("b", 1)
                        .with("a", "文")
                        .with("none", Optional.empty())
                        .with("some", Optional.of(true))
                        .withSome("few", List.of())
                        .with("list", List.of())
                        .with("object", Json.object())
                        .with("decimal", new BigDecimal("100").stripTrailingZeros()))
                .hasToString("{\"b\":1,\"a\":\"文\",\"some\":true,\"list\":[],\"object\":{},\"decimal\":100}");
    }

    @Test
    void isSafeInAScriptElement() {
        assertThat(Json.text("</script><!-- \u2028 \" \\ \u0007 𠮷"))
                .isEqualTo("\"\\u003c/script>\\u003c!-- \\u2028 \\\" \\\\ \\u0007 \\ud842\\udfb7\"");
    }

    @Test
    void spreadsAsManyListsOverLinesAsItIsTold() {
        Json inner =
                Json.object().with("n", 1).with("boxes", List.of(Json.object().with("x", 1)));
        Json outer = Json.object()
                .with("version", 1)
                .with("numbers", List.of(1, 2))
                .with("empty", List.of())
                .with("wrapped", Json.object().with("inners", List.of(inner, inner)));
        assertThat(outer.lines(1)).isEqualTo("""
                {
                  "version": 1,
                  "numbers": [1, 2],
                  "empty": [],
                  "wrapped": {
                    "inners": [
                      {"n": 1, "boxes": [{"x": 1}]},
                      {"n": 1, "boxes": [{"x": 1}]}
                    ]
                  }
                }
                """);
        assertThat(inner.lines(1)).isEqualTo("""
                {
                  "n": 1,
                  "boxes": [
                    {"x": 1}
                  ]
                }
                """);
    }
}
