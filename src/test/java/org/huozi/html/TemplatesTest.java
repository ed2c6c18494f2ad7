package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void escapesTextAndPrintsMarkupAndNumbersPlainly() {
        String page = render(
                "${text}|${markup}|${number}|${pages.first}",
                Map.of(
                        "text",
                        "a<b & \"c\"",
                        "markup",
                        Optional.of(new Markup("<b>粗</b>")),
                        "number",
                        12345,
                        "pages",
                        new ArticleView.PageRange(1, 2000)));

        assertThat(page).isEqualTo("a&lt;b &amp; &quot;c&quot;|<b>粗</b>|12345|1");
    }

    @Test
    void showsAbsentValuesAsMissing() {
        String page = render(
                "<#if none??>是<#else>无</#if>${total!'-'}${some}",
                Map.of("none", Optional.empty(), "total", OptionalInt.empty(), "some", OptionalInt.of(145)));

        assertThat(page).isEqualTo("无-145");
    }

    @Test
    void keepsTemplatesFromLoadingClasses() {
        assertThat(attempt("${'freemarker.template.utility.Execute'?new()('id')}"))
                .isEmpty();
        assertThat(problem()).startsWith("templates/t.ftlh:1:1 TPL-004");
    }

    @Test
    void tellsOfMacrosThatCallThemselves() {
        assertThat(attempt("<#macro a><@a/></#macro><@a/>")).isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(Code.TPL_007);
    }

    @Test
    void readsNothingOutsideItsFolder() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(folder.resolve("secret.ftlh"), "secret");
        Files.writeString(templates.resolve("t.ftlh"), "<#include '/../secret.ftlh'>");

        assertThat(new Templates(templates).render("t.ftlh", Map.of(), diagnostics))
                .isEmpty();
        assertThat(problem()).startsWith("templates/t.ftlh:1:1 TPL-001");
    }

    /** It would be text before a document, and in the middle of one. */
    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        Files.writeString(folder.resolve("a.ftlh"), "\uFEFF甲");
        Files.writeString(folder.resolve("a.css"), "\uFEFFa{}");
        Files.writeString(folder.resolve("t.ftlh"), "\uFEFF<#include 'a.ftlh'>乙");

        assertThat(new Templates(folder).render("t.ftlh", Map.of(), diagnostics))
                .contains("甲乙");
        assertThat(new Templates(folder).text("a.css", diagnostics)).contains("a{}");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void namesATemplateThatIsMissing() throws IOException {
        assertThat(new Templates(folder).render("site/no.ftlh", Map.of(), diagnostics))
                .isEmpty();
        assertThat(problem()).isEqualTo("templates/site/no.ftlh:1:1 TPL-001 找不到模板 templates/site/no.ftlh");
    }

    @Test
    void reportsAFolderThatIsMissing() {
        new Templates(folder.resolve("templates")).render("site/index.ftlh", Map.of(), diagnostics);
        assertThat(problem()).isEqualTo("templates/site/index.ftlh:1:1 TPL-001 找不到模板 templates/site/index.ftlh");
    }

    @Test
    void namesTheIncludingPlaceOfAMissingTemplate() {
        attempt("<p>\n  <#include 'no.ftlh'>");
        assertThat(problem()).isEqualTo("templates/t.ftlh:2:3 TPL-001 找不到模板 templates/no.ftlh");
    }

    @Test
    void pointsAtASyntaxError() {
        attempt("<p>\n\t<#if x>\n</p>");
        assertThat(problem()).startsWith("templates/t.ftlh:").contains("TPL-002");
    }

    @Test
    void pointsAtAValueThatIsMissing() {
        attempt("<p>\n汉字 ${article.titel}");
        assertThat(problem()).isEqualTo("templates/t.ftlh:2:6 TPL-003 模板用到的 article 没有值");
    }

    @Test
    void tellsOneMistakeOnce() throws IOException {
        Templates templates = templates("${x}");
        templates.render("t.ftlh", Map.of(), diagnostics);
        templates.render("t.ftlh", Map.of(), diagnostics);

        assertThat(diagnostics.all()).hasSize(1);
    }

    @Test
    void aFunctionSaysPlainText() throws IOException {
        assertThat(templates("<#function issue of><#return of.number + ' < 总第 & 期'></#function>")
                        .said("t.ftlh", "words.issue(it)", Map.of("it", Map.of("number", 2000)), diagnostics))
                .contains("2000 < 总第 & 期");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void namesTheFileThatLacksAFunction() throws IOException {
        assertThat(templates("").said("t.ftlh", "words.issue(it)", Map.of("it", "甲"), diagnostics))
                .isEmpty();
        assertThat(problem()).startsWith("templates/t.ftlh:1:").endsWith("TPL-003 模板用到的 words.issue 没有值");
    }

    @Test
    void tellsAWrongUseOfAList() {
        attempt("${x}", Map.of("x", List.of(1)));
        assertThat(problem()).startsWith("templates/t.ftlh:1:3 TPL-004 模板这一处无法执行：");
    }

    private String problem() {
        Diagnostic diagnostic = diagnostics.all().get(0);
        return diagnostic.span().file() + ":" + diagnostic.span().start().line() + ":"
                + diagnostic.span().start().column() + " " + diagnostic.code().id() + " " + diagnostic.chinese();
    }

    private String render(String template, Map<String, ?> view) {
        return attempt(template, view).orElseThrow();
    }

    private Optional<String> attempt(String template) {
        return attempt(template, Map.of());
    }

    private Optional<String> attempt(String template, Map<String, ?> view) {
        try {
            return templates(template).render("t.ftlh", view, diagnostics);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Templates templates(String template) throws IOException {
        Files.writeString(folder.resolve("t.ftlh"), template);
        return new Templates(folder);
    }
}
