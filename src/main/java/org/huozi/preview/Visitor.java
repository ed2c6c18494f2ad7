package org.huozi.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request. Any page that the editor has open in the same browser can send one to this machine, and have
 * what comes back run as a script or shown as a picture, so that only the preview's own pages and the address line are
 * answered (Fetch Metadata, W3C; {@code Host} against DNS rebinding).
 *
 * @param port of the preview
 */
record Visitor(Headers headers, int port) {
    /** The header that a sent file comes with. */
    static final String TOKEN = "X-Huozi-Token";

    /**
     * Whether he is the editor, who has typed or opened the address, or a page of the preview.
     *
     * @param page whether a page is asked for, which a browser shows and no other page can use as a script or a picture
     */
    boolean isWelcome(boolean page) {
        return isOfThisMachine() && isOwn(page);
    }

    /** Whether he may send something: the preview's own page, whose scripts alone can read its token. */
    boolean maySend(String token) {
        return isWelcome(false)
                && !all("Origin").isEmpty()
                && all("Origin").stream().allMatch(this::isOurOrigin)
                && all(TOKEN).equals(List.of(token));
    }

    /** A name that somebody else's page has made to lead here is turned away, and so are two names. */
    private boolean isOfThisMachine() {
        List<String> hosts = all("Host");
        return hosts.size() == 1
                && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(hosts.get(0));
    }

    /**
     * Every browser since 2020, Safari since 2023, tells whose page asks. Of an older one, and of a program that is no
     * browser, it is seen from the page that the request names, and who names none gets pages only.
     */
    private boolean isOwn(boolean page) {
        List<String> sites = all("Sec-Fetch-Site");
        if (!sites.isEmpty()) {
            return Set.of("same-origin", "none").containsAll(sites);
        }
        List<String> origins = all("Origin");
        List<String> referers = all("Referer");
        boolean named = !origins.isEmpty() || !referers.isEmpty();
        return (named || page)
                && origins.stream().allMatch(this::isOurOrigin)
                && referers.stream().allMatch(this::isOurPage);
    }

    private boolean isOurOrigin(String origin) {
        return isOurPage(origin + "/");
    }

    /** The page has the name that this request has: 127.0.0.1 and localhost are two origins. */
    private boolean isOurPage(String address) {
        return address.startsWith("http://" + all("Host").get(0) + "/");
    }

    private List<String> all(String header) {
        return Optional.<List<String>>ofNullable(headers.get(header)).orElse(List.of());
    }
}
