package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proof typed by hand, a passage a line: {@code # } begins a heading, {@code | } a table's row with its cells between
 * bars, {@code * } a note, {@code !} a picture by its name and, behind a colon, what it shows; {@code ‹1›} is a number
 * that the program made, {@code ／} the end of a line on the page, {@code ＝＝} of the page itself.
 */
final class TypedProof {
    private final List<ProofBlock> blocks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int sheet = 1;
    private int line;
    private int column;
    private String article = "";

    static Proof of(String text) {
        TypedProof proof = new TypedProof();
        text.lines().forEach(proof::block);
        List<ProofPage> pages = new ArrayList<>();
        for (int i = 1; i <= proof.sheet; i++) {
            pages.add(new ProofPage(i, Optional.of(Integer.toString(i)), 400, 600, proof.layout(i)));
        }
        return new Proof("手打的校样", pages, proof.blocks, proof.pictures);
    }

    private void block(String typed) {
        newLine();
        switch (typed.isEmpty() ? ' ' : typed.charAt(0)) {
            case '#' -> {
                article = typed.substring(2);
                add(BlockKind.HEADING, article);
            }
            case '|' -> add(BlockKind.ROW, typed.substring(2));
            case '*' -> add(BlockKind.NOTE, typed.substring(2));
            case '!' -> {
                String[] picture = typed.substring(1).split("：");
                pictures.add(new Picture(article, picture[0], picture[1], new Box(sheet, 50, line, 250, line + 100)));
            }
            default -> add(BlockKind.TEXT, typed);
        }
    }

    private void add(BlockKind kind, String typed) {
        List<Letter> letters = new ArrayList<>();
        Separator gap = Separator.NONE;
        boolean derived = false;
        for (int character : typed.codePoints().toArray()) {
            switch (character) {
                case '‹', '›' -> derived = character == '‹';
                case ' ' -> gap = gap == Separator.NONE ? Separator.SPACE : gap;
                case '|' -> gap = Separator.CELL;
                case '／' -> {
                    newLine();
                    gap = Separator.LINE;
                }
                case '＝' -> {
                    sheet++;
                    line = 0;
                    newLine();
                    gap = Separator.LINE;
                }
                default -> {
                    letters.add(new Letter(Character.toString(character), gap, derived, place()));
                    gap = Separator.NONE;
                }
            }
        }
        blocks.add(new ProofBlock(kind, article, letters));
    }

    private void newLine() {
        line += 20;
        column = 50;
    }

    private Box place() {
        column += 10;
        return new Box(sheet, column - 10, line, column, line + 10);
    }

    private String layout(int page) {
        StringBuilder layout = new StringBuilder();
        for (ProofBlock block : blocks) {
            block.letters().stream()
                    .filter(letter -> letter.box().sheet() == page && !letter.derived())
                    .forEach(letter ->
                            layout.append(letter.text()).append(letter.box().top()));
        }
        return layout.toString();
    }
}
