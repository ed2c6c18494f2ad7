package org.huozi.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.huozi.model.Inline;
import org.huozi.titles.Phrase;

/**
 * A title with the places at which its lines may end, decided once for the site and the pages: {@code <span
 * class="phrases">我国<wbr/>灵活<wbr/>就业的<wbr class="sense"/>动因</span>}. The text is whole; a place of class {@code
 * sense} is a better one. Of class {@code whole} are phrases in which a browser would see a place: “放管服”, 第 2 期.
 */
final class PhrasedText {
    /** Chars that fit on a line of a telephone, and need not be cut within. */
    private static final int SHORT = 13;

    /** A browser told to keep words together still breaks beside spaces and marks. */
    private static final Pattern LOOSE = Pattern.compile(".[^\\p{L}\\p{N}].", Pattern.DOTALL);

    private PhrasedText() {}

    /** The markup of a title that is plain text. */
    static Markup of(String title) {
        return new Markup(markup(Phrase.of(title), text -> Markup.text(text).value()));
    }

    /**
     * The markup of each of the texts that a title with markup of its own is made of.
     *
     * @param written text as the target writes it
     */
    static IdentityHashMap<Inline.Text, String> of(List<Inline> title, UnaryOperator<String> written) {
        List<Inline.Text> texts = TitleTexts.of(title);
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text.value()));
        List<Phrase> phrases = Phrase.of(all.toString());
        IdentityHashMap<Inline.Text, String> markup = new IdentityHashMap<>();
        int start = 0;
        for (Inline.Text text : texts) {
            int end = start + text.value().length();
            markup.put(text, markup(Phrase.within(phrases, start, end), written));
            start = end;
        }
        return markup;
    }

    private static String markup(List<Phrase> phrases, UnaryOperator<String> written) {
        if (phrases.size() == 1) {
            return written.apply(phrases.get(0).text());
        }
        StringBuilder markup = new StringBuilder("<span class=\"phrases\">");
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            if (i > 0) {
                markup.append(phrase.opens() ? "<wbr class=\"sense\"/>" : "<wbr/>");
            }
            String text = written.apply(phrase.text());
            markup.append(isWhole(phrase.text()) ? "<span class=\"whole\">" + text + "</span>" : text);
        }
        return markup.append("</span>").toString();
    }

    private static boolean isWhole(String phrase) {
        return phrase.length() <= SHORT && LOOSE.matcher(phrase.strip()).find();
    }
}
