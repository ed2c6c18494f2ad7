package org.huozi.needs;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.opentest4j.TestAbortedException;

/** What some tests need of a machine, how it is looked for, and what to do where it is not. */
public enum Tool {
    BROWSER(
            () -> Machine.finds(Machine.CHROMIUM) && Machine.finds(Machine.CHROMEDRIVER),
            "没有 Chromium 和 chromedriver（Debian：apt install chromium chromium-driver）",
            "no Chromium and chromedriver (Debian: apt install chromium chromium-driver)"),
    FIREFOX(
            () -> Machine.finds(Machine.FIREFOX),
            "没有 Firefox（Debian：apt install firefox-esr）",
            "no Firefox (Debian: apt install firefox-esr)"),
    /** A browser shows Chinese in the fonts of the machine; other systems than Linux bring some. */
    CHINESE_FONTS(
            () -> !Machine.isLinux() || Machine.says("fc-list", ":lang=zh"),
            "浏览器没有中文字体（Debian：apt install fontconfig fonts-noto-cjk）",
            "no Chinese fonts for the browser (Debian: apt install fontconfig fonts-noto-cjk)"),
    GIT(() -> Machine.runs("git", "--version"), "没有 git（Debian：apt install git）", "no git (Debian: apt install git)"),
    /** The launcher is a script; an interrupt must reach what it starts even from a build in the background. */
    LAUNCHER(
            () -> Machine.runs("env", "--default-signal=INT", "sh", "-c", "exit 0"),
            "没有 sh 和 env --default-signal（Linux 自带，coreutils 8.31 起；Windows 没有）",
            "no sh with env --default-signal (part of Linux, coreutils 8.31 or newer; Windows has none)"),
    /** Gives a command a terminal of its own (util-linux). */
    TERMINAL(
            () -> Machine.runs("script", "-qec", "exit 0", "/dev/null"),
            "没有 script，开不了终端（Debian：apt install bsdutils）",
            "no script to open a terminal with (Debian: apt install bsdutils)"),
    /** Mounts disks that nobody else sees: a small one, one that may only be read (util-linux, and a kernel that lets it). */
    MOUNTS(
            () -> Machine.runs("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"),
            "不能用 unshare 挂载临时的盘（只有 Linux 有；容器里要 --privileged）",
            "unshare cannot mount a disk of its own (Linux only; a container needs --privileged)"),
    /** Java takes what it can name files with from the locale, on every system but Windows and macOS. */
    HAN_FILE_NAMES(
            () -> !Machine.isLinux() || Machine.encodesFileNames("某"),
            "文件名写不了汉字（系统没有 C.UTF-8 这个语言环境：装 glibc 2.35 以上，或 apt install locales-all）",
            "no Chinese in file names (the system lacks the locale C.UTF-8: glibc 2.35 or newer, or apt install locales-all)"),
    LINKS(Machine::makesLinks, "不能建符号链接（Windows：打开开发者模式）", "no symbolic links (Windows: turn on the developer mode)");

    private static final Map<Tool, Boolean> FOUND = new ConcurrentHashMap<>();

    private final BooleanSupplier found;
    private final String chinese;
    private final String english;

    Tool(BooleanSupplier found, String chinese, String english) {
        this.found = found;
        this.chinese = chinese;
        this.english = english;
    }

    /** What is wrong without it, and what to install. */
    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    /** Whether whoever has the machine can have it; what a kernel or a container forbids, no package brings. */
    boolean isInstallable() {
        return this != MOUNTS;
    }

    /** Looked for once. */
    boolean isPresent() {
        return FOUND.computeIfAbsent(this, tool -> tool.found.getAsBoolean());
    }

    /** For a test that knows only in the middle what it needs; others say {@link Needs}. */
    public void require() {
        Verdict.of(List.of(this), Tool::isPresent, Machine.isContinuousIntegration())
                .reason()
                .ifPresent(reason -> {
                    throw new TestAbortedException(reason);
                });
    }
}
