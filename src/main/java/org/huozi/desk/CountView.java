package org.huozi.desk;

/**
 * How many changes are of one kind, as a template sees it.
 *
 * @param fate a word of the style sheet
 * @param word 改动, 新增 …
 */
public record CountView(String fate, String word, int number) {}
