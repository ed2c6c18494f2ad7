package org.huozi.pagination;

import com.openhtmltopdf.render.FSFont;
import org.w3c.dom.Text;

/**
 * The part of a paragraph that one text node holds.
 *
 * @param text without the node's name
 */
record Segment(Text node, String text, FSFont font) {}
