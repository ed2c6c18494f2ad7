package org.huozi.diag;

/** How much a finding matters. An error stops the run before anything is written. */
public enum Severity {
    ERROR("错误", "error"),
    WARNING("警告", "warning"),
    NOTE("提示", "note");

    private final String chinese;
    private final String english;

    Severity(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String word(Language language) {
        return language.word(chinese, english);
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
