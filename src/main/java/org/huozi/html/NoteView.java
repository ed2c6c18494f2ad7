package org.huozi.html;

/**
 * A note, as listed at the article's end or set at the foot of a page.
 *
 * @param id of the note itself
 * @param markId of its mark in the running text, to lead back
 */
public record NoteView(int number, String id, String markId, Markup text) {}
