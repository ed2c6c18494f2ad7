package org.huozi.svg;

/**
 * How much work a drawing may be. In work, not in time, so that every machine draws the same pictures.
 *
 * @param bytes of the file, and of what entities make of it
 * @param parts elements and letters, in the file and once every repeated one is counted as often as it is drawn
 * @param depth of elements in one another, also once what they refer to stands in their place; readers of XML in JDKs from
 *     24 on take a hundred
 * @param selections comparisons of elements with rules of style sheets
 * @param embedded bytes of all pictures of pixels inside
 */
record Limits(int bytes, int parts, int depth, int selections, int embedded) {
    static final Limits STANDARD = new Limits(12_000_000, 100_000, 90, 5_000_000, 8_000_000);
}
