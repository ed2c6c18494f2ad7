package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels that offices type before what belongs to the front matter, with the keys that say the same. */
enum MatterLabel {
    SUMMARY("abstract", "摘要", "内容摘要", "内容提要", "提要", "中文摘要"),
    KEYWORDS("keywords", "关键词", "关键字", "主题词"),
    SUMMARY_EN("abstractEn", "Abstract", "英文摘要"),
    KEYWORDS_EN("keywordsEn", "Keywords", "Key words", "英文关键词"),
    CLASS("clc", "中图分类号", "中图法分类号", "分类号"),
    DOCUMENT_CODE("documentCode", "文献标识码", "文献标志码"),
    ARTICLE_NUMBER("articleNumber", "文章编号"),
    DOI("doi", "DOI"),
    CSTR("cstr", "CSTR"),
    FUNDING("funding", "基金项目", "基金资助", "资助项目", "项目资助", "项目基金", "课题来源", "基金"),
    RECEIVED("received", "收稿日期", "收稿时间", "投稿日期"),
    REVISED("revised", "修回日期", "修改日期", "修订日期"),
    ACCEPTED("accepted", "录用日期", "接受日期"),
    BIOGRAPHY("bio", "作者简介", "作者信息", "第一作者简介", "第一作者", "通讯作者", "通信作者"),
    EMAIL("email", "E-mail", "Email", "电子邮箱", "电子邮件", "邮箱"),
    AFFILIATION("affiliation", "作者单位", "工作单位"),
    AUTHOR("authors", "作者", "作者姓名", "撰稿人", "撰稿", "执笔人", "执笔");

    private static final String SPACES = "[\\s\\u3000]*";
    private static final String BEFORE = "[*＊※]?" + SPACES + "[\\[【［〔（(<＜]?" + SPACES;
    private static final String BEHIND = SPACES + "[\\]】］〕）)>＞]?" + SPACES;

    private final String key;
    private final String chinese;
    private final String words;

    MatterLabel(String key, String... words) {
        this.key = key;
        this.chinese = words[0];
        this.words = Arrays.stream(words)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(MatterLabel::spaced)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** 摘　　要: in Chinese a label may have spaces anywhere. */
    private static String spaced(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals(" ")
                        ? SPACES
                        : letter.matches("\\p{IsHan}") ? letter + SPACES : Pattern.quote(letter))
                .collect(Collectors.joining());
    }

    String key() {
        return key;
    }

    /** As offices type it most. */
    String chinese() {
        return chinese;
    }

    /** The label of a key, with its colon; none if no label says that. */
    static String said(String key) {
        return Arrays.stream(values())
                .filter(label -> label.key.equals(key))
                .map(label -> label.chinese + "：")
                .findFirst()
                .orElse("");
    }

    /** The label itself, ended by a colon, in brackets, or set apart by wide or several spaces; or all that there is. */
    private Pattern atStart() {
        return Pattern.compile(
                "(?i)(?:" + BEFORE + words + BEHIND + "[:：]" + SPACES + "|" + SPACES + "[\\[【［〔]" + SPACES + words
                        + SPACES + "[\\]】］〕]" + SPACES + "|" + words + "(?:\\u3000+|\\s{2,})(?=\\S)|" + words + "\\z)");
    }

    /**
     * A part of a line that a label says the meaning of.
     *
     * @param typed the label as it stands there, with its marks
     */
    record Labelled(MatterLabel label, String typed, String value) {}

    /** What a line says, label by label; nothing if it begins with none. */
    static List<Labelled> in(String line) {
        Optional<Labelled> first = at(line);
        if (first.isEmpty()) {
            return List.of();
        }
        String value = first.get().value();
        Optional<Integer> next = next(value);
        List<Labelled> found = new ArrayList<>();
        found.add(new Labelled(
                first.get().label(),
                first.get().typed(),
                value.substring(0, next.orElse(value.length())).strip()));
        next.ifPresent(at -> found.addAll(in(value.substring(at).strip())));
        return found;
    }

    private static Optional<Labelled> at(String line) {
        return Arrays.stream(values())
                .flatMap(label -> {
                    Matcher found = label.atStart().matcher(line);
                    return found.lookingAt()
                            ? Optional.of(new Labelled(label, found.group(), line.substring(found.end()))).stream()
                            : Optional.<Labelled>empty().stream();
                })
                .findFirst();
    }

    /** 中图分类号：F241　文献标识码：A: another label behind a space. */
    private static Optional<Integer> next(String value) {
        String any = Arrays.stream(values())
                .filter(label -> label != AUTHOR && label != FUNDING)
                .map(label -> label.words)
                .collect(Collectors.joining("|"));
        Matcher found = Pattern.compile("(?i)(?<=[\\s\\u3000；;。])" + BEFORE + "(?:" + any + ")" + BEHIND + "[:：]")
                .matcher(value);
        return found.find() ? Optional.of(found.start()) : Optional.empty();
    }
}
