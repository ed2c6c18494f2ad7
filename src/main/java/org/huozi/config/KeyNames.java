package org.huozi.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Suggestion;

/** Which key an editor may have meant: a slip of the keyboard, the Chinese word, or another English one. */
final class KeyNames {
    private static final Map<String, List<String>> ALIASES = Map.ofEntries(
            Map.entry("title", List.of("标题", "题目", "题名", "刊名", "name")),
            Map.entry("subtitle", List.of("副标题", "副题")),
            Map.entry("shortTitle", List.of("短标题", "书眉")),
            Map.entry("checks", List.of("校对", "检查", "check")),
            Map.entry("profile", List.of("性质", "合规")),
            Map.entry("kind", List.of("类型", "类别", "type")),
            Map.entry("authors", List.of("作者", "撰稿")),
            Map.entry("name", List.of("姓名", "名字")),
            Map.entry("affiliation", List.of("单位", "工作单位", "机构", "organization", "institution")),
            Map.entry("position", List.of("职务", "职称", "职位")),
            Map.entry("abstract", List.of("摘要", "提要", "summary")),
            Map.entry("keywords", List.of("关键词", "关键字", "tags")),
            Map.entry("issuer", List.of("发文机关", "印发机关", "发文单位")),
            Map.entry("documentNumber", List.of("文号", "发文字号", "docNumber")),
            Map.entry("date", List.of("日期", "时间", "成文日期")),
            Map.entry("label", List.of("标签")),
            Map.entry("items", List.of("条目", "目录", "文章", "articles")),
            Map.entry("text", List.of("正文", "内容", "content", "body")),
            Map.entry("link", List.of("链接", "相关链接", "来源", "url", "source")),
            Map.entry("year", List.of("年", "年份")),
            Map.entry("number", List.of("期", "期号", "期数", "issue")),
            Map.entry("total", List.of("总期", "总期号", "总第")),
            Map.entry("startPage", List.of("起始页", "起始页码")),
            Map.entry("publisher", List.of("主办", "主办单位", "出版者")),
            Map.entry("language", List.of("语言")),
            Map.entry("url", List.of("网址", "link")),
            Map.entry("description", List.of("简介", "说明")),
            Map.entry("rights", List.of("版权", "copyright")),
            Map.entry("colophon", List.of("版权页", "版权信息")),
            Map.entry("lastOfYear", List.of("卷终", "年终")),
            Map.entry("section", List.of("栏目", "分栏", "column")),
            Map.entry("source", List.of("转载来源", "原载", "来源")),
            Map.entry("sourceUrl", List.of("来源网址", "原文链接")),
            Map.entry("formerSlugs", List.of("旧网址", "曾用网址", "aliases", "redirects")),
            Map.entry("site", List.of("网站")),
            Map.entry("icp", List.of("备案号", "ICP", "ICP备案")),
            Map.entry("police", List.of("公安备案", "公安备案号")),
            Map.entry("copySource", List.of("复制来源", "复制附来源")),
            Map.entry("formatVersion", List.of("格式版本", "version")));

    private KeyNames() {}

    static Optional<String> meant(String written, Collection<String> known) {
        return known.stream()
                .filter(key -> ALIASES.getOrDefault(key, List.of()).contains(written.strip()))
                .findFirst()
                .or(() -> Suggestion.nearest(written, known));
    }
}
