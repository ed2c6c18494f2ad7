package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huozi.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

class YamlTest {

    @Test
    void readsValuesAsTextOnly() {
        YamlMapping mapping = mapping("a: no\nb: 2022-02\nc: 007\nd: \"x\"\ne:\nf: ~\n");
        assertThat(mapping.entries().stream().map(entry -> ((YamlScalar) entry.value()).value()))
                .containsExactly("no", "2022-02", "007", "x", "", "~");
        assertThat(mapping.entries().stream().map(entry -> ((YamlScalar) entry.value()).isEmpty()))
                .containsExactly(false, false, false, false, true, true);
    }

    /** In each text, the value's 靶 must be found again at its place in the file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "键: 甲乙靶丙",
                "键: 'it''s 靶'",
                "键: \"a\\tb\\u4e2d\\\"靶\"",
                "键: \"甲\\\n  乙靶\"",
                "键: |\n  第一行\n  第二行靶\n",
                "键: >-\n  第一段\n  仍是第一段\n\n  第二段靶\n",
                "键: |-\n    深缩进\n      更深靶\n",
                "键: 甲\n  乙\n  丙靶",
                "键: 𠮷𠮷靶",
                "键:\n- 甲\n- \"乙  靶\"",
                "键: \"a\\\\\\\"b\\\\靶\"",
            })
    void findsTheSourceOfEachCharacter(String text) {
        SourceFile file = SourceFile.of("a.yaml", "# 注释𠮷\n" + text);
        YamlNode node = Yaml.mapping(file, new Diagnostics())
                .orElseThrow()
                .entries()
                .get(0)
                .value();
        YamlScalar scalar =
                (YamlScalar) (node instanceof YamlSequence list ? list.items().get(1) : node);
        int target = scalar.value().indexOf('靶');
        assertThat(scalar.words().span(target, target + 1))
                .isEqualTo(file.span(file.text().indexOf('靶'), file.text().indexOf('靶') + 1));
    }

    @Test
    void givesThePlacesOfTheWholeFileForAPartOfIt() {
        SourceFile file = SourceFile.of("a.md", "𠮷---\n键: 值\n---\n正文");
        int from = file.text().indexOf('键');
        YamlMapping mapping =
                Yaml.frontMatter(file, from, from + 5, new Diagnostics()).orElseThrow();
        assertThat(mapping.entries().get(0).value().span()).isEqualTo(file.span(from + 3, from + 4));
    }

    @Test
    void endsABlockAtItsLastCharacter() {
        SourceFile file = SourceFile.of("a.yaml", "a: |\n  文\n\n\nb: 二\n");
        YamlNode block = Yaml.mapping(file, new Diagnostics())
                .orElseThrow()
                .entries()
                .get(0)
                .value();
        assertThat(block.span().end().line()).isEqualTo(2);
    }

    /** Line ends apart, which YAML folds into spaces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 甲\nb: 'it''s'\nc: \"x\\ty\"\nd: 8:30\ne: http://x/y#z\nf: C#\n",
                "a:\n  - x\n  - y: 1\n    z: 2\n  -\n    k: v\nb: [p, 'q', {r: s}]\n",
                "a:\n- x\n- y\nb:\n  c:\n    d: e\n  f: g\n",
                "a: |\n  甲\n  乙\n\n  丙\nb: >-\n  x\n  y\n\n  z\nc: |2\n    deep\n",
                "---\n# comment\na: x # comment\nb: # comment\n  - y\n",
                "a: [\n  x,\n  y\n]\nb: {c: d,\n  e: f}\n",
                "a: x\n  y\n  z\nb: \"x\n  y\"\nc: 'x\n\n  y'\n",
                "a:\n  - - x\n    - y\n  - - z\n",
                "\"a b\": x\n'c': y\nd e: z\nf:\n  - g h: i\n",
                "a: -x\nb: ?x\nc: :x\nd: x-y\ne: 'a: b'\n",
            })
    void meansWhatYamlSays(String text) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        assertThat(plain(mapping(text))).isEqualTo(normal(new Load(settings).loadFromString(text)));
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlSequence list) {
            return list.items().stream().map(YamlTest::plain).toList();
        }
        if (node instanceof YamlMapping mapping) {
            Map<Object, Object> values = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> values.put(entry.key().value(), plain(entry.value())));
            return values;
        }
        return normal(((YamlScalar) node).value());
    }

    private static Object normal(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(YamlTest::normal).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> values = new LinkedHashMap<>();
            map.forEach((key, inside) -> values.put(key, normal(inside)));
            return values;
        }
        return value.toString().strip().replaceAll("\\s+", " ");
    }

    /** Nothing is ever shared or constructed: what YAML has for that is text. */
    @ParameterizedTest
    @ValueSource(strings = {"&a [x,x]", "[*a,*a]", "!!java.net.URL [http://x]", "<<: *a", "[a: &b c]"})
    void readsAnchorsAndTagsAsText(String value) {
        YamlNode node = mapping("a: " + value).entries().get(0).value();
        assertThat(node)
                .isInstanceOfSatisfying(
                        YamlScalar.class, scalar -> assertThat(scalar.value()).isEqualTo(value));
    }

    @Test
    void survivesBombs() {
        String brackets = "[".repeat(100_000);
        assertThat(((YamlScalar) mapping("a: " + brackets).entries().get(0).value()).value())
                .isEqualTo(brackets);
        String dashes = "- ".repeat(100_000);
        Diagnostics diagnostics = new Diagnostics();
        Yaml.mapping(SourceFile.of("b.yaml", "a:\n  " + dashes), diagnostics);
        assertThat(diagnostics.all()).extracting(found -> found.code().id()).containsExactly("YML-009");
    }

    private static YamlMapping mapping(String text) {
        return Yaml.mapping(SourceFile.of("a.yaml", text), new Diagnostics()).orElseThrow();
    }
}
