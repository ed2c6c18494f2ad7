package org.huozi.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with the script that renews it. The published file has none of it. */
final class LivePage {
    private static final Pattern POLICY =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\">)");

    private LivePage() {}

    /**
     * The page as it is served.
     *
     * @param findings whether it is the page of findings itself, which covers nothing
     */
    static String of(String html, int version, boolean findings) {
        Matcher policy = POLICY.matcher(html);
        String allowed = policy.find()
                ? html.substring(0, policy.start(2)) + allow(policy.group(2)) + html.substring(policy.end(2))
                : html;
        int end = Math.max(0, allowed.indexOf("</head>"));
        String script = "<script defer src=\"" + PreviewServer.OURS + "preview.js\" data-version=\"" + version + "\""
                + (findings ? " data-findings" : "") + "></script>\n"
                + "<link rel=\"stylesheet\" href=\"" + PreviewServer.OURS + "preview.css\">\n";
        return allowed.substring(0, end) + script + allowed.substring(end);
    }

    /** The stream of events, the findings in a frame, the script, the style sheet; from this server only. */
    private static String allow(String policy) {
        String script = policy.contains("script-src") ? "" : "; script-src 'self'";
        return policy.replace("style-src 'unsafe-inline'", "style-src 'self' 'unsafe-inline'")
                + "; connect-src 'self'; frame-src 'self'" + script;
    }
}
