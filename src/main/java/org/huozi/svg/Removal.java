package org.huozi.svg;

/** Elements that a drawing cannot have, and what is told of their going. */
final class Removal {
    private Removal() {}

    static void report(DrawingPart part, Flaws flaws) {
        String name = part.name();
        String bare = part.localName();
        if (Vocabulary.ACTIVE.contains(bare)) {
            flaws.add(FlawKind.ACTIVE, bare, part.line());
        } else if (!part.isWords() && !Vocabulary.UNSEEN.contains(name) && !isNote(name)) {
            flaws.add(FlawKind.LOST, bare, part.line());
        }
    }

    private static boolean isNote(String name) {
        return name.equals("title") || name.equals("desc");
    }
}
