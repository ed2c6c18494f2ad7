package org.huozi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huozi.han.Space;

/**
 * 版权页: what a journal or an edition says of who makes it, line by line, in the words and the order in which it was
 * written. Nothing is added to it.
 */
public record Colophon(List<ColophonLine> lines) {
    public static final Colophon EMPTY = new Colophon(List.of());

    public Colophon {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param label as written, for instance 主编 or ISSN
     */
    public record ColophonLine(String label, String text) {
        private boolean isAbout(ColophonLine other) {
            Optional<Item> item = Item.of(label);
            return label.equals(other.label) || (item.isPresent() && item.equals(Item.of(other.label)));
        }
    }

    /** This colophon with what an edition says beyond it; a line on the same matter takes the place of the journal's. */
    public Colophon with(Colophon edition) {
        List<ColophonLine> merged = new ArrayList<>();
        List<ColophonLine> more = new ArrayList<>(edition.lines);
        for (ColophonLine line : lines) {
            Optional<ColophonLine> newer = more.stream().filter(line::isAbout).findFirst();
            newer.ifPresent(more::remove);
            merged.add(newer.orElse(line));
        }
        merged.addAll(more);
        return new Colophon(merged);
    }

    /** What is said of a matter that the program knows, whatever it was called. */
    public Optional<String> text(Item item) {
        return lines.stream()
                .filter(line -> Item.of(line.label()).filter(item::equals).isPresent())
                .map(ColophonLine::text)
                .findFirst();
    }

    /**
     * Matters that have a meaning beyond the page: for citations, and for what the law asks of a journal (期刊出版管理规定
     * §31; 内部资料性出版物管理办法 §14).
     */
    public enum Item {
        ISSN("ISSN 国际标准连续出版物号 国际标准刊号"),
        CN("CN 国内统一连续出版物号 国内统一刊号"),
        PERMIT("准印证号 准印证编号 准印证 内部资料准印证号"),
        SUPERVISOR("主管单位 主管"),
        SPONSOR("主办单位 主办"),
        COMPILER("编印单位 编辑单位 编辑部 编辑出版"),
        PUBLISHER("出版单位 出版者 出版"),
        CHIEF_EDITOR("主编 总编辑"),
        PRINTER("印刷单位 印刷"),
        PRINT_DATE("印刷日期 印制日期"),
        PRINT_RUN("印数 印量"),
        AUDIENCE("发送对象 发送范围"),
        DISTRIBUTOR("发行单位 发行"),
        FREQUENCY("刊期 出版周期"),
        PRICE("定价 价格"),
        ADDRESS("地址 编辑部地址 通信地址"),
        PHONE("电话 联系电话"),
        MAIL("邮箱 电子邮箱 电子邮件 投稿邮箱");

        /** Separated by spaces, the usual one first. */
        private final String labels;

        Item(String labels) {
            this.labels = labels;
        }

        /** What the matter is usually called. */
        public String label() {
            return all().get(0);
        }

        private List<String> all() {
            return List.of(labels.split(" "));
        }

        private static Optional<Item> of(String label) {
            String plain = Space.removed(label).toUpperCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(item -> item.all().contains(plain))
                    .findFirst();
        }
    }
}
